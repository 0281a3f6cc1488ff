// What is certain to go wrong with a literal, or not to mean what was meant: the texts of CPython's SyntaxWarnings.
// Each is empty where there is nothing to say.
#pragma once
#include <string>

#include "lang/syntax/tree.hpp"

namespace gossamer::analysis {

std::string warning_about_comparison(syntax::Compare const& comparison, bool negated = false);  // x is 1
std::string warning_about_call(syntax::Expr const* called);                                     // "text"(x)
std::string warning_about_subscript(syntax::Expr const* subscripted);                           // 1[x]
std::string warning_about_index(syntax::Expr const* owner, syntax::Expr const* index);          // [1, 2]["x"]
std::string warning_about_assertion(syntax::Expr const* test);                                  // assert (x, "text")

}  // namespace gossamer::analysis
