#include "lang/syntax/diagnosis/diagnosis.hpp"
namespace gossamer::syntax {
SyntaxError diagnose(source::Source const& source, TokenList const& tokens, Arena&, Mode, size_t failed_at, ErrorType type) {
    SyntaxError e; e.type=type; e.message="invalid syntax"; e.start=tokens.tokens[failed_at].start; e.end=tokens.tokens[failed_at].end;
    e.lineno=int(source.locate(e.start).line); e.offset=int(source.column_in_characters(e.start))+1;
    if (tokens.failed && tokens.tokens[failed_at].kind==TokenKind::Error) return tokens.failure.error;
    return e; }
}
