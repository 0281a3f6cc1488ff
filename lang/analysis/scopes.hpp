// Scopes: which variable a name means, and where it is kept.
//
// One pass over the tree notes for each scope what it binds, uses and declares; a second one, from the
// inside out, decides the storage: a slot of the frame, a cell (a local that an inner function captures), a
// free variable (a cell of an outer function), a global, or a name looked up at run time (class bodies).
//
// List, set and dict comprehensions run inside the frame of the function around them; their variables get
// slots of their own there. Generator expressions are functions.
#pragma once
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include "lang/syntax/parser.hpp"
#include "lang/syntax/tree.hpp"

namespace gossamer::analysis {

using syntax::Symbol;

enum class ScopeKind : uint8_t { module, function, lambda, generator, class_body, comprehension };

enum class Storage : uint8_t {
    local,         // a slot of the frame
    cell,          // a slot that holds a Cell
    free,          // a slot that holds a Cell of an outer function
    global,        // declared global, or bound nowhere: globals, then builtins
    name,          // class body: its namespace, then globals and builtins
    name_or_free,  // class body: its namespace, then an outer function's cell
};

struct Variable {
    Symbol name = nullptr;
    Storage storage = Storage::global;
    bool is_bound = false;  // assigned, imported, deleted, a parameter …
    bool is_used = false;
    bool is_parameter = false;
    bool is_global = false;    // declared
    bool is_nonlocal = false;  // declared
    bool is_captured = false;  // by an inner scope
    bool is_annotated = false;
    bool is_assigned = false;  // bound, and not by an import only
    bool is_type_parameter = false;
    bool is_iteration = false;  // a comprehension's own
    bool is_rebound = false;    // in a comprehension: by a walrus, which binds it further out
    bool is_free = false;       // comes from further out
    uint32_t slot = 0;
    uint32_t order = 0;                     // of the first mention, among those of all scopes
    uint32_t first_use = 0, first_end = 0;  // span of the first mention, for messages
};

struct Scope {
    ScopeKind kind;
    syntax::Node const* node;
    Scope* parent;
    std::string name;
    std::vector<Variable> variables;  // in order of first mention
    std::unordered_map<Symbol, uint32_t> index;
    std::vector<std::unique_ptr<Scope>> children;
    bool is_generator = false;
    bool is_async = false;  // async def; or an expression that awaits: a comprehension, a generator expression
    bool has_walrus = false;
    bool is_annotating = false;         // module or class body with annotated assignments: it has an __annotations__
    char const* restriction = nullptr;  // not null: the hidden function of type parameters, a bound …: what it is
    bool sees_class = false;            // such a function in a class body: names of the body come first
    bool needs_dict_cell = false;       // class body: such a function asks for its namespace (__classdict__)
    bool needs_class_cell = false;      // class body: a method mentions __class__ or super
    uint32_t self_attributes = 0;       // class body: distinct attributes assigned to the first parameter by methods
    std::vector<syntax::Symbol> static_attributes = {};  // class body: names assigned to `self.name` in what is inside
    Symbol class_name = nullptr;                         // private names are mangled with it
    // The hidden function of a generic class, for itself and what stands in it but for the class body: there only the
    // type parameters' own names are private.
    Scope const* generic_class = nullptr;
    std::vector<syntax::Symbol> private_names = {};  // such a function's: its type parameters

    Variable* find(Symbol name) {
        auto const found = index.find(name);
        return found == index.end() ? nullptr : &variables[found->second];
    }
    bool is_function_like() const {
        return kind == ScopeKind::function || kind == ScopeKind::lambda || kind == ScopeKind::generator;
    }
    // The scope whose frame holds the slots: itself, or for comprehensions the one around.
    Scope* frame_owner() {
        Scope* scope = this;
        while (scope->kind == ScopeKind::comprehension) scope = scope->parent;
        return scope;
    }
};

struct ScopeTree {
    std::unique_ptr<Scope> module;
    std::unordered_map<syntax::Node const*, Scope*> by_node;  // functions, lambdas, classes, comprehensions
    std::unordered_map<void const*, Scope*> by_place;  // hidden functions of type parameters: by the field's address
    // Symbols made here (mangled names, "__class__", ".0") live as long as the scope tree.
    std::vector<std::unique_ptr<syntax::SymbolRecord>> made;
    std::vector<std::unique_ptr<std::string>> texts;
    // Annotations that stay text have scopes which nobody runs.
    std::vector<std::unique_ptr<Scope>> detached;
    std::unordered_map<std::string_view, Symbol> symbols;  // by text
    Symbol symbol(std::string_view text);
    // The name as the scope sees it: __x inside class C is _C__x.
    Symbol mangled(Scope const& scope, Symbol name);
};

// Who noticed: the symbol table's errors carry their place as attributes only, the compiler's as arguments too.
enum class FoundBy : uint8_t { compiler, compiler_nowhere, symbol_table, future_statement };

struct Failure {
    bool failed = false;
    std::string message;
    uint32_t start = 0, end = 0;
    FoundBy found_by = FoundBy::compiler;
};

// A SyntaxWarning of the compiler.
struct Warning {
    std::string message;
    uint32_t start = 0, end = 0;
};

// What `from __future__ import …` asks for, and where the last of these statements stands that is in its place.
struct Futures {
    bool annotations = false;
    uint32_t end = 0;  // 0: there is none
};
Futures find_futures(syntax::SyntaxTree const& tree, Failure& failure);

// Resolves every name of a tree. On failure the result is unusable.
ScopeTree resolve_scopes(syntax::SyntaxTree const& tree, Futures const& futures, Failure& failure);

// Finds what is wrong beyond scopes, in the order in which CPython's compiler would come upon it.
void check_code(syntax::SyntaxTree const& tree, ScopeTree const& scopes, Futures const& futures,
                std::vector<Warning>& warnings, Failure& failure);

// Does the expression contain an assignment expression (outside of inner functions)?
bool contains_walrus(syntax::Expr const* expression);
// Can running it be suspended: does it contain a yield, an await or an asynchronous comprehension?
bool contains_yield(syntax::Node const* node);

}  // namespace gossamer::analysis
