/** The themes of src/themes, by file. */
export const themes = ['broadsheet', 'magazine', 'wire', 'high-contrast', 'dashboard', 'children', 'daily-rtl'] as const;
