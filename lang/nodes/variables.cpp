#include "lang/nodes/variables.hpp"

#include "runtime/types/float.hpp"
#include "runtime/types/function.hpp"

namespace gossamer::nodes {

namespace {

struct Constant : Node {
    Value value;
};
struct Slot : Node {
    uint32_t slot;
};
struct CellSlot : Node {
    uint32_t slot;
    Str* name;
    bool is_free;
};
struct Named : Node {
    Str* name;
    uint32_t slot = 0;
};

Value constant_value(Node& self, Frame&) { return retain(as<Constant>(self).value); }
double constant_double(Node& self, Frame& frame) {
    Value const value = as<Constant>(self).value;
    if (is_exact_float(value)) return value.as<Float>().number;
    return double_by_value(self, frame);
}

Value local_value(Node& self, Frame& frame) {
    Value const value = frame.slots[as<Slot>(self).slot];
    if (value.is_empty()) [[unlikely]]
        return raise_unbound(self, frame, as<Slot>(self).slot);
    return retain(value);
}
int local_test(Node& self, Frame& frame) {
    Value const value = frame.slots[as<Slot>(self).slot];
    if (value.is_boolean()) [[likely]]
        return value == true_value;
    return test_by_value(self, frame);
}
double local_double(Node& self, Frame& frame) {
    Value const value = frame.slots[as<Slot>(self).slot];
    if (is_exact_float(value)) [[likely]]
        return value.as<Float>().number;
    return double_by_value(self, frame);
}
Value temporary_value(Node& self, Frame& frame) { return std::exchange(frame.slots[as<Slot>(self).slot], empty); }

// The exception gets the name too: suggestions need it.
[[gnu::noinline, gnu::cold]] Value fail_with_name(Node& self, Frame& frame, Str* name) {
    Owned const exception = Owned::share(Value::of(context().pending));
    Owned pending = take_pending();
    if (!set_attribute(exception.get(), names::name, Value::of(name))) clear_pending();
    restore_pending(std::move(pending));
    return fail(self, frame);
}
[[gnu::noinline, gnu::cold]] Value raise_unbound_free(Node& self, Frame& frame, Str* name) {
    raise(name_error_type,
          "cannot access free variable '{}' where it is not associated with a value in enclosing scope", name->view());
    return fail_with_name(self, frame, name);
}

Value cell_value(Node& self, Frame& frame) {
    auto& node = as<CellSlot>(self);
    Value const value = frame.slots[node.slot].as<Cell>().value;
    if (value.is_empty()) [[unlikely]] {
        if (node.is_free) return raise_unbound_free(self, frame, node.name);
        raise(unbound_local_error_type, "cannot access local variable '{}' where it is not associated with a value",
              node.name->view());
        return fail(self, frame);
    }
    return retain(value);
}

// --- globals. Ladder: unseen -> entry of the globals | entry of the builtins, guarded by the globals' key set.
// Both climb back down to `unseen` when the guard fails: entries move, builtins get shadowed.
struct Global : Node {
    Str* name;
    uint32_t index = 0;         // of the entry
    uint32_t keys_version = 0;  // of the globals, where the name was found among the builtins
};

[[gnu::noinline]] Value raise_undefined(Node& self, Frame& frame, Str* name) {
    raise(name_error_type, "name '{}' is not defined", name->view());
    return fail_with_name(self, frame, name);
}

Value global_of_module(Node& self, Frame& frame);
Value global_of_builtins(Node& self, Frame& frame);

// Built-in names may be kept by a program's own kind of dict; code run by exec may have been given anything for them.
[[gnu::noinline, gnu::cold]] Value odd_builtin(Node& self, Frame& frame, Value builtins, Str* name) {
    auto const found = find_in(builtins, name);
    if (!found) return fail(self, frame);
    return *found ? *found : raise_undefined(self, frame, name);
}
[[gnu::noinline]] Value global_unseen(Node& self, Frame& frame) {
    auto& node = as<Global>(self);
    Dict& globals = *frame.globals;
    // A program's own kind of dict answers for itself.
    bool const is_plain = is_exactly(Value::of(&globals), dict_type);
    if (DictEntry* const entry = is_plain ? find_entry(globals, node.name) : nullptr) {
        node.index = static_cast<uint32_t>(entry - globals.entries);
        node.execute = &global_of_module;
        return retain(entry->value);
    }
    if (!is_plain) {
        auto const answer = find_in(Value::of(&globals), node.name);
        if (!answer) return fail(self, frame);
        if (*answer) return *answer;
    }
    Value const space = builtins_namespace(frame);
    if (!is_exactly(space, dict_type)) [[unlikely]]
        return odd_builtin(self, frame, space, node.name);
    Dict& builtins = space.as<Dict>();
    if (DictEntry* const entry = find_entry(builtins, node.name)) {
        if (&builtins != context().builtins || !is_plain) return retain(entry->value);
        node.index = static_cast<uint32_t>(entry - builtins.entries);
        node.keys_version = version_of_keys(globals);
        node.execute = &global_of_builtins;
        return retain(entry->value);
    }
    return raise_undefined(self, frame, node.name);
}
Value global_of_module(Node& self, Frame& frame) {
    auto& node = as<Global>(self);
    Dict& globals = *frame.globals;
    if (node.index < globals.used) [[likely]] {
        DictEntry& entry = globals.entries[node.index];
        if (entry.key == Value::of(node.name)) [[likely]]
            return retain(entry.value);
    }
    return global_unseen(self, frame);
}
Value global_of_builtins(Node& self, Frame& frame) {
    auto& node = as<Global>(self);
    Dict& builtins = *context().builtins;
    if (node.keys_version == frame.globals->drawn_version && node.index < builtins.used) [[likely]] {
        DictEntry& entry = builtins.entries[node.index];
        if (entry.key == Value::of(node.name)) [[likely]]
            return retain(entry.value);
    }
    return global_unseen(self, frame);
}

// --- names of class bodies and of code run by exec: frame.extra is the namespace.
std::optional<Value> find_in_namespace(Frame& frame, Str* name) {
    return frame.extra.is_empty() ? empty : find_in(frame.extra, name);
}
Value name_value(Node& self, Frame& frame) {
    auto& node = as<Named>(self);
    auto const found = find_in_namespace(frame, node.name);
    if (!found) return fail(self, frame);
    if (*found) return *found;
    // A program's own kind of dict is asked as the namespace alone, not once more as the globals.
    if (Value const global = get(*frame.globals, node.name)) return retain(global);
    Value const space = builtins_namespace(frame);
    if (!is_exactly(space, dict_type)) [[unlikely]]
        return odd_builtin(self, frame, space, node.name);
    Dict& builtins = space.as<Dict>();
    if (Value const builtin = get(builtins, node.name)) return retain(builtin);
    return raise_undefined(self, frame, node.name);
}
Value name_or_free_value(Node& self, Frame& frame) {
    auto& node = as<Named>(self);
    auto const found = find_in_namespace(frame, node.name);
    if (!found) return fail(self, frame);
    if (*found) return *found;
    Value const value = frame.slots[node.slot].as<Cell>().value;
    return value.is_empty() ? raise_unbound_free(self, frame, node.name) : retain(value);
}

Value namespace_value(Node&, Frame& frame) { return retain(frame.extra); }
struct FromClass : Node {
    Str* name;
    uint32_t slot;
    Node* otherwise;
};
Value value_from_class(Node& self, Frame& frame) {
    auto& node = as<FromClass>(self);
    Value const space = frame.slots[node.slot].as<Cell>().value;
    if (!space.is_empty()) {
        auto const found = find_in(space, node.name);
        if (!found) return fail(self, frame);
        if (*found) return *found;
    }
    return evaluate(node.otherwise, frame);
}

// --- targets
struct NamedTarget : Target {
    Str* name;
};
bool assign_local(Target& self, Frame& frame, Value owned) {
    store_at(self, frame, frame.slots[self.slot], owned);
    return true;
}
bool assign_cell(Target& self, Frame& frame, Value owned) {
    store_at(self, frame, frame.slots[self.slot].as<Cell>().value, owned);
    return true;
}
bool assign_global(Target& self, Frame& frame, Value owned) {
    auto& node = static_cast<NamedTarget&>(self);
    Dict& globals = *frame.globals;
    // The slot field remembers the entry.
    if (node.slot < globals.used && globals.entries[node.slot].key == Value::of(node.name)) [[likely]] {
        store_at(self, frame, globals.entries[node.slot].value, owned);
        return true;
    }
    Owned const value(owned);
    frame.node = &self;
    put(globals, node.name, owned);
    if (DictEntry* const entry = find_entry(globals, node.name))
        node.slot = static_cast<uint32_t>(entry - globals.entries);
    return true;
}
bool assign_name(Target& self, Frame& frame, Value owned) {
    Owned const value(owned);
    auto& node = static_cast<NamedTarget&>(self);
    frame.node = &self;
    if (frame.extra.is_empty()) {
        put(*frame.globals, node.name, owned);
        return true;
    }
    if (is_exactly(frame.extra, dict_type)) {
        put(frame.extra.as<Dict>(), node.name, owned);
        return true;
    }
    if (set_item(frame.extra, Value::of(node.name), owned)) return true;
    add_traceback(frame, &self);
    return false;
}

// --- deletion
Value delete_local_slot(Node& self, Frame& frame) {
    uint32_t const slot = as<Slot>(self).slot;
    Value const old = std::exchange(frame.slots[slot], empty);
    if (old.is_empty()) return raise_unbound(self, frame, slot);
    release_at(self, frame, old);
    return completed;
}
Value delete_cell_slot(Node& self, Frame& frame) {
    auto& node = as<CellSlot>(self);
    Value const old = std::exchange(frame.slots[node.slot].as<Cell>().value, empty);
    if (old.is_empty()) return cell_value(self, frame);
    release_at(self, frame, old);
    return completed;
}
Value delete_global_name(Node& self, Frame& frame) {
    frame.node = &self;
    if (!remove(*frame.globals, as<Named>(self).name)) return raise_undefined(self, frame, as<Named>(self).name);
    return completed;
}
Value delete_local_name(Node& self, Frame& frame) {
    Str* const name = as<Named>(self).name;
    if (frame.extra.is_empty()) return delete_global_name(self, frame);
    frame.node = &self;
    if (is_exactly(frame.extra, dict_type)) {
        if (!remove(frame.extra.as<Dict>(), name)) return raise_undefined(self, frame, name);
        return completed;
    }
    if (set_item(frame.extra, Value::of(name), empty)) return completed;
    // Whatever the mapping says.
    clear_pending();
    return raise_undefined(self, frame, name);
}
struct Annotations : Node {
    Target* target;
};
Value run_prepare_annotations(Node& self, Frame& frame) {
    Value const space = frame.extra.is_empty() ? Value::of(frame.globals) : frame.extra;
    auto const found = find_in(space, names::__annotations__);
    if (!found) return fail(self, frame);
    if (*found) {
        release(*found);
        return completed;
    }
    Target& target = *as<Annotations>(self).target;
    return target.assign(target, frame, make_dict().release_value()) ? completed : empty;
}
Value make_fresh_cell(Node& self, Frame& frame) {
    store(frame.slots[as<Slot>(self).slot], Value::of(make_cell(empty).release()));
    return completed;
}

Node* slot_node(Maker& make, Span span, uint32_t slot, Execute execute) {
    auto* const node = make.make<Slot>(span, execute);
    node->slot = slot;
    return node;
}
Node* cell_node(Maker& make, Span span, uint32_t slot, Str* name, bool is_free, Execute execute) {
    auto* const node = make.make<CellSlot>(span, execute);
    node->slot = slot;
    node->name = name;
    node->is_free = is_free;
    return node;
}
Node* named_node(Maker& make, Span span, Str* name, Execute execute) {
    auto* const node = make.make<Named>(span, execute);
    node->name = name;
    return node;
}
template <class T> T* target(Maker& make, Span span, bool (*assign)(Target&, Frame&, Value)) {
    T* const node = make.make<T>(span, nullptr);
    node->assign = assign;
    return node;
}

}  // namespace

Node* load_constant(Maker& make, Span span, Value value) {
    auto* const node = make.make<Constant>(span, &constant_value);
    node->value = value;
    node->execute_double = &constant_double;
    node->source = Source::constant;
    return node;
}
bool is_constant(Node const* node, Value& value) {
    if (node->source != Source::constant) return false;
    value = static_cast<Constant const*>(node)->value;
    return true;
}
Node* load_local(Maker& make, Span span, uint32_t slot) {
    Node* const node = slot_node(make, span, slot, &local_value);
    node->test = &local_test;
    node->execute_double = &local_double;
    node->source = Source::local;
    return node;
}
Node* take_temporary(Maker& make, Span span, uint32_t slot) { return slot_node(make, span, slot, &temporary_value); }
Node* load_cell(Maker& make, Span span, uint32_t slot, Str* name, bool is_free) {
    return cell_node(make, span, slot, name, is_free, &cell_value);
}
Node* load_global(Maker& make, Span span, Str* name) {
    auto* const node = make.make<Global>(span, &global_unseen);
    node->name = name;
    return node;
}
Node* load_name(Maker& make, Span span, Str* name) { return named_node(make, span, name, &name_value); }
Node* load_name_or_free(Maker& make, Span span, Str* name, uint32_t slot) {
    Node* const node = named_node(make, span, name, &name_or_free_value);
    as<Named>(*node).slot = slot;
    return node;
}

Node* class_namespace(Maker& make, Span span) { return make.make<Node>(span, &namespace_value); }
Node* load_from_class(Maker& make, Span span, uint32_t slot, Str* name, Node* otherwise) {
    auto* const node = make.make<FromClass>(span, &value_from_class);
    node->slot = slot, node->name = name, node->otherwise = otherwise;
    return node;
}

Node* prepare_annotations(Maker& make, Span span, Target* target) {
    auto* const node = make.make<Annotations>(span, &run_prepare_annotations);
    node->target = target;
    return node;
}

Target* local_target(Maker& make, Span span, uint32_t slot) {
    auto* const node = target<Target>(make, span, &assign_local);
    node->slot = slot;
    node->is_local = true;
    return node;
}
Target* cell_target(Maker& make, Span span, uint32_t slot) {
    auto* const node = target<Target>(make, span, &assign_cell);
    node->slot = slot;
    return node;
}
Target* global_target(Maker& make, Span span, Str* name) {
    auto* const node = target<NamedTarget>(make, span, &assign_global);
    node->name = name;
    node->slot = UINT32_MAX;
    return node;
}
Target* name_target(Maker& make, Span span, Str* name) {
    auto* const node = target<NamedTarget>(make, span, &assign_name);
    node->name = name;
    return node;
}

Node* delete_local(Maker& make, Span span, uint32_t slot) { return slot_node(make, span, slot, &delete_local_slot); }
Node* delete_cell(Maker& make, Span span, uint32_t slot, Str* name, bool is_free) {
    return cell_node(make, span, slot, name, is_free, &delete_cell_slot);
}
Node* delete_global(Maker& make, Span span, Str* name) { return named_node(make, span, name, &delete_global_name); }
Node* delete_name(Maker& make, Span span, Str* name) { return named_node(make, span, name, &delete_local_name); }
Node* fresh_cell(Maker& make, Span span, uint32_t slot) { return slot_node(make, span, slot, &make_fresh_cell); }

// --- operands and defaults of node.hpp

Operand make_owned_operand(Node* node) {
    Operand operand;
    operand.node = node;
    return operand;
}
Operand make_operand(Node* node) {
    Operand operand = make_owned_operand(node);
    if (node->source == Source::local) operand.slot = static_cast<Slot*>(node)->slot;
    if (node->source == Source::constant) operand.constant_bits = static_cast<Constant*>(node)->value.bits;
    return operand;
}

int test_by_value(Node& self, Frame& frame) { return test_value(self.execute(self, frame), self, frame); }

double double_by_value(Node& self, Frame& frame) {
    Value const value = self.execute(self, frame);
    if (is_exact_float(value)) [[likely]] {
        double const number = value.as<Float>().number;
        release(value);
        return number;
    }
    context().not_double = (value.is_empty() ? failure : value).bits;
    return __builtin_nan("");
}

Value raise_unbound(Node& node, Frame& frame, uint64_t slot) {
    auto const& names = static_cast<ScriptCode*>(frame.code)->slot_names;
    std::string_view const name = slot < names.size() ? names[slot]->view() : "?";
    raise(unbound_local_error_type, "cannot access local variable '{}' where it is not associated with a value", name);
    return fail(node, frame);
}

}  // namespace gossamer::nodes
