// Names, constants and slots: where each variable of a code object is kept.
#include <algorithm>

#include "lang/engine/calls.hpp"
#include "lang/lowering/lowerer.hpp"
#include "runtime/core/int.hpp"

namespace gossamer::lowering {

Str* Lowerer::note_name(Str* name) {
    auto& all = state_->global_names;
    if (std::find(all.begin(), all.end(), name) == all.end()) all.push_back(name);
    return name;
}
Str* Lowerer::attribute_name(Symbol symbol) { return note_name(name_of(symbol)); }
Value Lowerer::note_constant(Value value) {
    auto& all = state_->constants;
    if (std::find(all.begin(), all.end(), value) == all.end()) all.push_back(value);
    return value;
}

namespace {

// Says all that tells one constant from another: 1 from 1.0 and True, 0.0 from -0.0, inside of tuples too.
void append_key(std::string& key, Value value) {
    if (Tuple* const tuple = as_tuple(value)) {
        key += '(';
        for (Value const item : tuple->view()) append_key(key, item);
        key += ')';
        return;
    }
    key += fmt::format("{}:", static_cast<void const*>(&type_of(value)));
    if (Str* const text = as_str(value)) {
        key += fmt::format("{}:{}", text->view().size(), text->view());
    } else if (!append_repr(key, value))
        clear_pending();
    key += ';';
}

}  // namespace

Value Lowerer::shared(Value owned) {
    if (!owned.is_object()) return owned;
    std::string key;
    append_key(key, owned);
    auto const [found, is_new] = constants_.try_emplace(std::move(key), owned);
    if (is_new) return unit_.keep(owned);
    release(owned);
    return found->second;
}

Str* Lowerer::name_of(Symbol symbol) { return intern(scopes_.mangled(*scope_, symbol)->text); }

Place Lowerer::place_of(Symbol symbol) {
    Symbol const mangled = scopes_.mangled(*scope_, symbol);
    Place place;
    place.name = intern(mangled->text);
    for (Scope* scope = scope_;; scope = scope->parent) {
        Variable* const variable = scope->find(mangled);
        bool const is_comprehension = scope->kind == ScopeKind::comprehension;
        if (!variable) {
            if (is_comprehension) continue;
            break;  // made by the compiler: a global
        }
        bool const is_own = variable->is_bound && !variable->is_nonlocal && !variable->is_global;
        // A comprehension's name that is not its own means what it means around; a class body's names it does not see.
        if (is_comprehension && !is_own && scope->parent->kind != ScopeKind::class_body && !variable->is_global)
            continue;
        place.storage = variable->storage;
        place.slot = variable->slot;
        // What an assignment expression in a comprehension of a module binds is a global, whatever the locals are.
        if (is_comprehension && variable->is_global) return place;
        if (is_comprehension && variable->storage == Storage::free) place.slot = cell_slot_of(scope, mangled);
        break;
    }
    if (place.storage == Storage::global && options_.names_at_run_time && state_->scope->kind == ScopeKind::module) {
        Variable* const in_module = state_->scope->find(mangled);
        if (!in_module || !in_module->is_global) place.storage = Storage::name;
    }
    return place;
}

uint32_t Lowerer::cell_slot_of(Scope* scope, Symbol mangled) {
    for (;; scope = scope->parent) {
        Variable* const variable = scope->find(mangled);
        if (scope->kind == ScopeKind::comprehension) {
            if (variable && variable->is_bound) return variable->slot;
            continue;
        }
        if (scope->kind == ScopeKind::class_body && scope->needs_class_cell && mangled->text == "__class__")
            return state_->class_cell_slot;
        if (scope->kind == ScopeKind::class_body && scope->needs_dict_cell && mangled->text == "__classdict__")
            return state_->class_dict_slot;
        return variable ? variable->slot : 0;
    }
}

void Lowerer::allocate_comprehension_slots(CodeState& state, Scope& scope) {
    for (auto& child : scope.children) {
        if (child->kind != ScopeKind::comprehension) continue;
        for (Variable& variable : child->variables) {
            bool const is_own =
                variable.is_bound && (variable.storage == Storage::local || variable.storage == Storage::cell);
            if (!is_own) continue;
            variable.slot = state.next_slot++;
            state.code->slot_names.push_back(intern(variable.name->text));
            if (variable.storage == Storage::cell) state.code->hidden_cells.push_back(variable.slot);
        }
        if (child->has_walrus) state.has_walrus = true;
        allocate_comprehension_slots(state, *child);
    }
}

namespace {

using OrderedNames = std::vector<std::pair<uint32_t, Str*>>;
void collect_local_names(Scope& scope, OrderedNames& found) {
    for (Variable const& variable : scope.variables)
        if (!variable.is_parameter && variable.is_bound &&
            (variable.storage == Storage::local ||
             (variable.storage == Storage::cell && scope.kind == ScopeKind::comprehension)))
            found.emplace_back(variable.order, intern(variable.name->text));
    for (auto& child : scope.children)
        if (child->kind == ScopeKind::comprehension) collect_local_names(*child, found);
}
// co_varnames behind the parameters: in the order of their first mention, those of comprehensions among them.
void add_local_names(Scope& scope, std::vector<Value>& names) {
    OrderedNames found;
    collect_local_names(scope, found);
    std::sort(found.begin(), found.end());
    for (auto const& [order, name] : found)
        if (std::find(names.begin(), names.end(), Value::of(name)) == names.end()) names.push_back(Value::of(name));
}

}  // namespace

std::vector<Variable*> in_order_of_names(Scope& scope, bool (*wanted)(Variable const&)) {
    std::vector<Variable*> found;
    for (Variable& variable : scope.variables)
        if (wanted(variable)) found.push_back(&variable);
    std::sort(found.begin(), found.end(), [](Variable* a, Variable* b) { return a->name->text < b->name->text; });
    return found;
}

void Lowerer::allocate_slots(CodeState& state) {
    ScriptCode& code = *state.code;
    std::vector<Value> variable_names, cell_names, free_names;
    for (Str* const name : code.slot_names) variable_names.push_back(Value::of(name));  // hidden parameters
    auto give = [&](Variable& variable) {
        variable.slot = state.next_slot++;
        code.slot_names.push_back(intern(variable.name->text));
    };
    bool const is_class = state.scope->kind == ScopeKind::class_body;
    for (Variable& variable : state.scope->variables) {
        if (!variable.is_parameter) continue;
        give(variable);
        variable_names.push_back(Value::of(code.slot_names.back()));
        if (variable.storage == Storage::cell) {
            code.cell_slots.push_back(variable.slot);
            cell_names.push_back(variable_names.back());
        }
    }
    for (Variable& variable : state.scope->variables) {
        if (variable.is_parameter || variable.storage != Storage::local) continue;
        give(variable);
    }
    auto const is_own_cell = [](Variable const& v) { return !v.is_parameter && v.storage == Storage::cell; };
    for (Variable* const variable : in_order_of_names(*state.scope, is_own_cell)) {
        give(*variable);
        code.cell_slots.push_back(variable->slot);
        cell_names.push_back(Value::of(code.slot_names.back()));
    }
    for (Variable* const variable : in_order_of_names(*state.scope, is_free_variable)) {
        give(*variable);
        code.free_slots.push_back(variable->slot);
        free_names.push_back(Value::of(code.slot_names.back()));
    }
    code.visible_names = static_cast<uint32_t>(code.slot_names.size());
    if (is_class && state.scope->needs_class_cell) {
        state.class_cell_slot = state.next_slot++;
        code.slot_names.push_back(names::__class__);
        code.cell_slots.push_back(state.class_cell_slot);
        cell_names.push_back(Value::of(names::__class__));
    }
    if (is_class && state.scope->needs_dict_cell) {
        state.class_dict_slot = state.next_slot++;
        code.slot_names.push_back(intern("__classdict__"));
        code.cell_slots.push_back(state.class_dict_slot);
        cell_names.push_back(Value::of(code.slot_names.back()));
    }
    code.hidden_names = static_cast<uint32_t>(code.slot_names.size());
    allocate_comprehension_slots(state, *state.scope);
    for (uint32_t const slot : code.hidden_cells) cell_names.push_back(Value::of(code.slot_names[slot]));
    if (state.scope->is_function_like())
        add_local_names(*state.scope, variable_names);
    else
        for (auto& child : state.scope->children)
            if (child->kind == ScopeKind::comprehension) add_local_names(*child, variable_names);
    code.variable_names = make_tuple(std::span<Value const>(variable_names)).release();
    code.cell_names = make_tuple(std::span<Value const>(cell_names)).release();
    code.free_names = make_tuple(std::span<Value const>(free_names)).release();
}

}  // namespace gossamer::lowering
