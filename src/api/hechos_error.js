// What every function of the module throws: a class of JavaScript, for only such a one extends Error.

export class HechosError extends Error {
    constructor(code, message, expected) {
        super(message);
        this.name = "HechosError";
        this.code = code;
        this.expected = expected;
    }
}
