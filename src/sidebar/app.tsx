/** The frame of all screens: which one is shown, what it says on arrival, and how one comes back. */
import { useCallback, useMemo, useState } from 'preact/hooks';
import { FETCHED, isFetched } from './fetched-screens.ts';
import type { Arrival, Navigation, Parts } from './routes.ts';
import { NavigationContext, partsOfRoute } from './routes.ts';
import { Complete } from './screens/complete.tsx';
import { FormScreen } from './screens/form-screen.tsx';
import { HomeScreen } from './screens/home-screen.tsx';
import { RecordScreen } from './screens/record-screen.tsx';
import { RegisterScreen } from './screens/register-screen.tsx';
import { SopScreen } from './screens/sop-screen.tsx';

interface Place {
  readonly trail: readonly string[];
  readonly arrival: Arrival;
  /** Counts arrivals, so that coming back to the same route draws it anew. */
  readonly visit: number;
}

export function App({ start, isWide }: { readonly start: string; readonly isWide: boolean }) {
  const [place, setPlace] = useState<Place>({ trail: [start], arrival: null, visit: 0 });
  const route = place.trail[place.trail.length - 1] ?? '';
  const parts = partsOfRoute(route);
  const go = useCallback((next: string, arrival: Arrival = null) => setPlace((now) => arriveAt(now, next, arrival)), []);
  const back = useCallback((arrival: Arrival = null, otherwise = '') => setPlace((now) => comeBack(now, arrival, otherwise)), []);
  const replace = useCallback(
    (next: string, arrival: Arrival = null) => setPlace((now) => ({ ...now, trail: [...now.trail.slice(0, -1), next], arrival })),
    [],
  );
  const navigation = useMemo<Navigation>(() => ({ route, arrival: place.arrival, go, back, replace }), [route, place]);
  return (
    <NavigationContext.Provider value={navigation}>
      <Complete key={place.visit} parts={parts}>
        <Screen {...parts} isWide={isWide} />
      </Complete>
    </NavigationContext.Provider>
  );
}

/** A route that was visited before is returned to, so that "back" never runs in circles. */
function arriveAt(now: Place, route: string, arrival: Arrival): Place {
  const known = now.trail.indexOf(route);
  const trail = known >= 0 ? now.trail.slice(0, known + 1) : [...now.trail, route];
  return { trail, arrival, visit: now.visit + 1 };
}

function comeBack(now: Place, arrival: Arrival, otherwise: string): Place {
  const trail = now.trail.length > 1 ? now.trail.slice(0, -1) : [otherwise];
  return { trail, arrival, visit: now.visit + 1 };
}

function Screen({ screen, ...place }: Parts & { readonly isWide: boolean }) {
  const { name, record, part, isWide } = place;
  if (isFetched(screen)) {
    const Fetched = window.AdmenParts?.[FETCHED[screen].asset]?.screens[screen];
    return Fetched ? <Fetched {...place} /> : null;
  }
  switch (screen) {
    case 'sop':
      return record === '' ? <SopScreen id={name} /> : <RecordScreen id={name} record={record} />;
    case 'form':
      return <FormScreen id={name} record={record} part={part} isWide={isWide} />;
    case 'register':
      return <RegisterScreen id={name} />;
    default:
      return <HomeScreen />;
  }
}
