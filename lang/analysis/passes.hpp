// The two passes of resolve_scopes (scopes.hpp).
#pragma once
#include "lang/analysis/scopes.hpp"

namespace gossamer::analysis {

// What each scope binds, uses and declares, in the order in which the program would meet it.
void collect_scopes(ScopeTree& tree, syntax::SyntaxTree const& syntax, Futures const& futures, Failure& failure);
// Where each variable is kept.
void resolve_storage(ScopeTree& tree, Failure& failure);

}  // namespace gossamer::analysis
