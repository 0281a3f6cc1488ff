#include "lang/analysis/passes.hpp"

namespace gossamer::analysis {

using namespace syntax;

namespace {

// Second pass: where each variable is kept.
class Resolver {
public:
    Resolver(ScopeTree& tree, Failure& failure) : tree_(tree), failure_(failure) {}
    void resolve(Scope& scope) {
        for (Variable& variable : scope.variables) decide(scope, variable);
        for (auto& child : scope.children) resolve(*child);
    }
    // Cells are known once all captures are.
    void finish(Scope& scope) {
        for (Variable& variable : scope.variables)
            if (variable.storage == Storage::local && variable.is_captured) variable.storage = Storage::cell;
        for (auto& child : scope.children) finish(*child);
    }

private:
    ScopeTree& tree_;
    Failure& failure_;

    void error(Variable const& variable, std::string message) {
        if (failure_.failed) return;
        failure_ = {true, std::move(message), variable.first_use, variable.first_end, FoundBy::symbol_table};
    }
    void check_declarations(Scope& scope, Variable& variable) {
        std::string const text(variable.name->text);
        if (variable.is_global && variable.is_nonlocal)
            error(variable, "name '" + text + "' is nonlocal and global");
        else if (variable.is_nonlocal && scope.kind == ScopeKind::module)
            error(variable, "nonlocal declaration not allowed at module level");
    }

    void decide(Scope& scope, Variable& variable) {
        if (variable.is_nonlocal) check_declarations(scope, variable);
        if (scope.kind == ScopeKind::module) {
            variable.storage = Storage::global;
            return;
        }
        if (variable.is_global) {
            variable.storage = Storage::global;
            return;
        }
        bool const is_own = variable.is_bound && !variable.is_nonlocal;
        if (is_own) {
            variable.storage = scope.kind == ScopeKind::class_body ? Storage::name : Storage::local;
            return;
        }
        bool const found = capture(scope, variable);
        if (variable.is_nonlocal && !found)
            return error(variable, "no binding for nonlocal '" + std::string(variable.name->text) + "' found");
        if (found) {
            bool const inline_own =
                scope.kind == ScopeKind::comprehension && scope.parent->kind != ScopeKind::class_body;
            if (scope.kind == ScopeKind::class_body && !variable.is_nonlocal)
                variable.storage = Storage::name_or_free;
            else if (!inline_own)
                variable.storage = Storage::free;
        } else {
            // Not bound in any function around: a global; in a class body's comprehension too.
            variable.storage = scope.kind == ScopeKind::class_body ? Storage::name : Storage::global;
        }
    }

    // Looks for the variable in the functions around; if it is found there, it becomes a cell, and a free variable of
    // every function in between.
    bool capture(Scope& scope, Variable& variable) {
        // (Names of a class body are not seen by its comprehensions: those go on to the functions around.)
        if (scope.kind == ScopeKind::comprehension && scope.parent->kind != ScopeKind::class_body) {
            // Its frame is the parent's: what is not its own means what it means there.
            Variable& outer = mention(*scope.parent, variable);
            resolve_later(*scope.parent, outer);
            variable.storage = outer.storage;
            variable.is_free = true;  // an alias: lowering asks the parent
            return outer.storage != Storage::global && outer.storage != Storage::name;
        }
        bool const is_class_cell = variable.name->text == "__class__";
        bool const is_dict_cell = variable.name->text == "__classdict__";
        for (Scope* around = scope.parent; around; around = around->parent) {
            if (around->kind == ScopeKind::module) return false;
            if (around->kind == ScopeKind::class_body) {
                if (is_class_cell || is_dict_cell) {
                    (is_class_cell ? around->needs_class_cell : around->needs_dict_cell) = true;
                    Variable& cell = mention(*around, variable);
                    cell.is_captured = true;
                    thread_through(scope, around, variable);
                    return true;
                }
                continue;
            }
            Variable* found = around->find(variable.name);
            if (!found) continue;
            if (found->is_global) return false;
            if (found->is_bound && !found->is_nonlocal) {
                if (variable.is_nonlocal && found->is_type_parameter)
                    error(variable,
                          "nonlocal binding not allowed for type parameter '" + std::string(variable.name->text) + "'");
                found->is_captured = true;
                thread_through(scope, around, variable);
                return true;
            }
        }
        return false;
    }
    // Every function between the one that binds and the one that uses hands the cell on.
    void thread_through(Scope& user, Scope* binder, Variable& variable) {
        if (user.kind != ScopeKind::comprehension) variable.is_free = true;
        Symbol const name = variable.name;
        for (Scope* between = user.parent; between != binder; between = between->parent) {
            if (between->kind == ScopeKind::comprehension) continue;
            Variable* passing = between->find(name);
            if (!passing) {
                between->index.emplace(name, static_cast<uint32_t>(between->variables.size()));
                between->variables.push_back({});
                passing = &between->variables.back();
                passing->name = name;
                passing->storage = Storage::free;
                passing->is_free = true;
            } else if (between->kind == ScopeKind::class_body) {
                // A class body that binds the name itself hands on the outer one separately.
                passing->is_free = true;
                if (!passing->is_global &&
                    (passing->storage == Storage::global || passing->storage == Storage::name_or_free))
                    passing->storage = Storage::name_or_free;
            } else {
                passing->is_free = true;
                passing->storage = Storage::free;
            }
        }
    }

    Variable& mention(Scope& scope, Variable const& like) {
        auto const [place, is_new] = scope.index.try_emplace(like.name, static_cast<uint32_t>(scope.variables.size()));
        if (is_new) {
            Variable fresh;
            fresh.name = like.name;
            fresh.first_use = like.first_use;
            fresh.first_end = like.first_end;
            scope.variables.push_back(fresh);
        }
        return scope.variables[place->second];
    }
    void resolve_later(Scope& scope, Variable& variable) { decide(scope, variable); }
};

}  // namespace

void resolve_storage(ScopeTree& tree, Failure& failure) {
    Resolver resolver(tree, failure);
    resolver.resolve(*tree.module);
    resolver.finish(*tree.module);
}

}  // namespace gossamer::analysis
