#pragma once
// Assignment targets are read as ordinary expressions and judged afterwards: that way no text is read twice.

#include "lang/syntax/grammar/parse_state.hpp"

namespace gossamer::syntax::grammar {

enum class TargetKind : uint8_t {
    any,     // = and for: names, attributes, subscripts, starred, tuples and lists of these
    single,  // augmented and annotated assignment
    remove,  // del: as `any`, without stars
};

// Is this expression a target? If so its context becomes Store (or Del), all the way down.
bool make_target(Expr* expression, TargetKind kind);

}  // namespace gossamer::syntax::grammar
