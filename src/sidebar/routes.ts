/** Where the person is: `sop/lokmin/RPT-2026-0010`, `form/lokmin.rtl/RPT-2026-0010`, `register/rtl`, `papan/<sop>`, `pihakketiga/kontrak/<record>`, `nilai/pkp/<record>/<variable>` … The empty route is the home screen. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Saved } from '../schema/index.ts';

/** What a screen says on arrival: the result of what was done before. */
export type Arrival =
  | (Pick<Saved, 'message' | 'next'> & {
      /** The file that was made and downloaded: the same input to the same use case keeps it in Drive. */
      readonly made?: { readonly link: string | null; readonly save: string; readonly input: object };
    })
  | null;

export interface Navigation {
  readonly route: string;
  readonly arrival: Arrival;
  /** Goes to a route; with `arrival`, its message greets the person there. */
  go(route: string, arrival?: Arrival): void;
  /** Where one came from; a dialog that began here goes to `otherwise`. */
  back(arrival?: Arrival, otherwise?: string): void;
  /** The same screen shows something else from now on: it is not drawn anew, and "back" leads to what it shows. */
  replace(route: string, arrival?: Arrival): void;
}

export const NavigationContext = createContext<Navigation>({
  route: '',
  arrival: null,
  go: () => {},
  back: () => {},
  replace: () => {},
});

export function useNavigation(): Navigation {
  return useContext(NavigationContext);
}

/** A route of parts, without empty ones at its end. */
export function routeTo(...parts: readonly string[]): string {
  return parts.map(encodeURIComponent).join('/').replace(/\/+$/, '');
}

export interface Parts {
  readonly screen: string;
  readonly name: string;
  readonly record: string;
  readonly part: string;
}

export function partsOfRoute(route: string): Parts {
  const [screen = '', name = '', record = '', part = ''] = route.split('/').map(decodeURIComponent);
  return { screen, name, record, part };
}
