#pragma once
// The rules that refer to each other across files. The names are those of the language reference.

#include "lang/syntax/grammar/combinators.hpp"

namespace gossamer::syntax::grammar {

// operators.cpp
GOSSAMER_RULE(expression, Expr*);        // conditional, lambda, or below
GOSSAMER_RULE(disjunction, Expr*);       // or, and, not, comparison, or below
GOSSAMER_RULE(bitwise_or, Expr*);        // arithmetic
GOSSAMER_RULE(named_expression, Expr*);  // name := expression, or expression
GOSSAMER_RULE(star_named_expression, Expr*);
GOSSAMER_RULE(star_expressions, Expr*);  // a tuple without parentheses, or one expression
GOSSAMER_RULE(yield_expression, Expr*);
// primaries.cpp
GOSSAMER_RULE(primary, Expr*);  // calls, subscripts, attributes
GOSSAMER_RULE(atom, Expr*);
GOSSAMER_RULE(generators, List<Comprehension*>);
GOSSAMER_RULE(name_expression, Expr*);
GOSSAMER_RULE(store_name, Expr*);  // a name that is assigned to
// strings.cpp
GOSSAMER_RULE(strings, Expr*);
// targets.cpp
GOSSAMER_RULE(star_targets, Expr*);  // what a for loop assigns to
GOSSAMER_RULE(star_target, Expr*);
GOSSAMER_RULE(delete_target, Expr*);
// arguments.cpp
struct CallArguments {
    List<Expr*> args;
    List<Keyword*> keywords;
};
GOSSAMER_RULE(call_arguments, CallArguments);  // between the parentheses of a call or a class; may be empty
GOSSAMER_RULE(parameters, Arguments*);         // of def; may be empty
GOSSAMER_RULE(lambda_parameters, Arguments*);
GOSSAMER_RULE(type_parameters, List<TypeParam*>);
// simple_statements.cpp
GOSSAMER_RULE(simple_statement, Stmt*);
// compound_statements.cpp
GOSSAMER_RULE(compound_statement, Stmt*);
// functions.cpp: def, class, decorators
GOSSAMER_RULE(definition, Stmt*);
// match.cpp
GOSSAMER_RULE(match_statement, Stmt*);
// blocks.cpp
GOSSAMER_RULE(block, List<Stmt*>);
GOSSAMER_RULE(module_, Mod*);
GOSSAMER_RULE(interactive, Mod*);
GOSSAMER_RULE(eval, Mod*);

}  // namespace gossamer::syntax::grammar
