// What a page's script can import beside elements, classes and types: functions and constants, with what the compiler knows of them.
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export interface Exported {
  /** A function as it is called, a constant with its type. */
  readonly signature: string;
  /** The first sentence of its comment. */
  readonly description: string;
}

const root = fileURLToPath(new URL('..', import.meta.url));
const entries = { 'meeting-timeline': 'src/index.ts', 'meeting-timeline/time': 'src/time.ts', 'meeting-timeline/html': 'src/html.ts' } as const;

/** Two full stops are the open end of a date. */
const firstSentence = (text: string): string => text.split(/(?<=[^.]\.)\s/)[0]!;

function optionsOf(file: string): ts.CompilerOptions {
  const { config } = ts.readConfigFile(file, ts.sys.readFile) as { readonly config: { readonly compilerOptions: object } };
  return ts.convertCompilerOptionsFromJson({ ...config.compilerOptions, types: [] }, root).options;
}

function tell(name: string, symbol: ts.Symbol, checker: ts.TypeChecker): Exported {
  const type = checker.getTypeOfSymbol(symbol);
  const [called] = type.getCallSignatures();
  const signature = name + (called ? checker.signatureToString(called) : `: ${checker.typeToString(type)}`);
  return { signature, description: firstSentence(ts.displayPartsToString(symbol.getDocumentationComment(checker))) };
}

/** By what each is imported from; what an entry passes on with `export *` stands at the other one. */
export function readExports(): readonly { readonly entry: string; readonly exported: readonly Exported[] }[] {
  const program = ts.createProgram(Object.values(entries).map((file) => root + file), optionsOf(`${root}tsconfig.json`));
  const checker = program.getTypeChecker();
  return Object.entries(entries).map(([entry, file]) => {
    const own = checker.getSymbolAtLocation(program.getSourceFile(root + file)!)!.exports!;
    const exported = [...own.values()].flatMap((symbol) => {
      const meant = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
      return meant.flags & (ts.SymbolFlags.Function | ts.SymbolFlags.Variable) ? [tell(symbol.name, meant, checker)] : [];
    });
    return { entry, exported };
  });
}
