/** The use cases of the papers, by the names under which the sidebar calls them. */
import type { UseCase } from '../../../host/use-case.ts';
import { command, query } from '../../../host/use-case.ts';
import { makeAnswer, makeReceipt, writeAnswerText, writeReceiptText } from './entry-papers.ts';
import { loadBook, loadRecap, loadReport, makeBook, makeRecap, makeReport } from './make-period-papers.ts';

export const laporanUseCases: Readonly<Record<string, UseCase>> = {
  'umpanBalik.loadBook': query(loadBook),
  'umpanBalik.makeBook': command(makeBook),
  'umpanBalik.loadReport': query(loadReport),
  'umpanBalik.makeReport': command(makeReport),
  'umpanBalik.loadRecap': query(loadRecap),
  'umpanBalik.makeRecap': command(makeRecap),
  'umpanBalik.makeReceipt': command(makeReceipt),
  'umpanBalik.makeAnswer': command(makeAnswer),
  'umpanBalik.receiptText': query(writeReceiptText),
  'umpanBalik.answerText': query(writeAnswerText),
};
