//! What the reader has chosen: state, actions, and its codec, the permalink. It knows no browser.
