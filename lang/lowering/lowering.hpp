// From the syntax tree to the executable tree: every name gets its place, every construct its nodes.
#pragma once
#include "lang/analysis/scopes.hpp"
#include "lang/engine/unit.hpp"
#include "lang/syntax/parser.hpp"

namespace gossamer::lowering {

struct Options {
    // exec and eval: names may live in a namespace apart from the globals, so they are looked up at run time.
    bool names_at_run_time = false;
    bool displays_expressions = false;   // the prompt: expression statements show their value
    bool gives_value = false;            // eval: the code returns the expression's value
    bool annotations_are_texts = false;  // from __future__ import annotations
    int optimise = 0;                    // 1: no assertions; 2: no docstrings either
};

// The module's code (count 1), or null with `failure` set.
ScriptCode* lower(syntax::SyntaxTree const& tree, analysis::ScopeTree& scopes, Str* filename, Options options,
                  analysis::Failure& failure);

}  // namespace gossamer::lowering
