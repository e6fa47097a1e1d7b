// Mexico in colour, the rest in grey, where a library takes colours rather than classes.
export const colour = ({ focus }) => (focus ? "#0a6b52" : "#9a9a9a");
