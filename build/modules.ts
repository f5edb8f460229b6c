// Writes the modules of the package with their types and maps, as `tsc -p src` would, and minifies what stands in their templates on
// the way: a publisher's bundler leaves that as it is.
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { minifiers, type Minify } from './minify-text.js';

const { factory } = ts;
const root = fileURLToPath(new URL('..', import.meta.url));

/** A piece of text in a template, minified, at its old place: the maps lead there. */
function minified<T extends ts.TemplateLiteralLikeNode>(node: T, create: (text: undefined, raw: string) => T, minify: Minify): T {
  return ts.setTextRange(create(undefined, minify(node.rawText!)), node);
}

function minifiedTemplate(template: ts.TemplateLiteral, minify: Minify, visit: (node: ts.Expression) => ts.Expression): ts.TemplateLiteral {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return minified(template, factory.createNoSubstitutionTemplateLiteral, minify);
  const spans = template.templateSpans.map((span) => {
    const { literal } = span;
    const text = ts.isTemplateTail(literal) ? minified(literal, factory.createTemplateTail, minify) : minified(literal, factory.createTemplateMiddle, minify);
    return factory.updateTemplateSpan(span, visit(span.expression), text);
  });
  return factory.updateTemplateExpression(template, minified(template.head, factory.createTemplateHead, minify), spans);
}

const minifyTemplates: ts.TransformerFactory<ts.SourceFile> = (context) => {
  function visit<T extends ts.Node>(node: T): T;
  function visit(node: ts.Node): ts.Node {
    const minify = ts.isTaggedTemplateExpression(node) && ts.isIdentifier(node.tag) ? minifiers[node.tag.text] : undefined;
    if (!minify) return ts.visitEachChild(node, visit, context);
    const { tag, typeArguments, template } = node as ts.TaggedTemplateExpression;
    return factory.updateTaggedTemplateExpression(node as ts.TaggedTemplateExpression, tag, typeArguments, minifiedTemplate(template, minify, visit));
  }
  return visit;
};

const system = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: (problem: ts.Diagnostic) => report([problem]) };
const { fileNames, options } = ts.getParsedCommandLineOfConfigFile(`${root}src/tsconfig.json`, {}, system)!;
const program = ts.createProgram(fileNames, options);
// The main module of tslib sets globals in Node; this one is the same without.
const writeFile: ts.WriteFileCallback = (name, text, mark) => ts.sys.writeFile(name, text.replace('from "tslib"', 'from "tslib/tslib.es6.mjs"'), mark);
const { diagnostics } = program.emit(undefined, writeFile, undefined, false, { before: [minifyTemplates] });
report([...ts.getPreEmitDiagnostics(program), ...diagnostics]);

function report(problems: readonly ts.Diagnostic[]): void {
  if (!problems.length) return;
  console.error(ts.formatDiagnostics(problems, { getCurrentDirectory: () => root, getCanonicalFileName: (name) => name, getNewLine: () => '\n' }));
  process.exitCode = 1;
}
