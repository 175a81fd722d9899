/** The use cases of the photos of a meeting. */
import type { UseCase } from '../../../host/use-case.ts';
import { command, query } from '../../../host/use-case.ts';
import { addPhoto, arrangePhotos, loadPhotos } from './keep-photos.ts';

export const photoUseCases: Readonly<Record<string, UseCase>> = {
  'lokmin.loadPhotos': query(loadPhotos),
  'lokmin.addPhoto': command(addPhoto),
  'lokmin.arrangePhotos': command(arrangePhotos),
};
