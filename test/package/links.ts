/** What a document in Markdown links to beside itself: files of the repository, without the place in them. */
export const relativeLinks = (text: string): readonly string[] => [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)[^)]*\)/g)].map(([, target]) => target!);
