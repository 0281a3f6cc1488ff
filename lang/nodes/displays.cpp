#include "lang/nodes/displays.hpp"

#include "lang/nodes/control.hpp"
#include "lang/nodes/variables.hpp"
#include "runtime/core/dict.hpp"
#include "runtime/types/dict_views.hpp"
#include "runtime/types/list.hpp"
#include "runtime/types/set.hpp"

namespace gossamer::nodes {

namespace {

struct Display : Node {
    Element const* elements;
    uint32_t count;
};

// Fills a list from elements; false: failed.
bool fill_list(List& list, Display& node, Frame& frame) {
    for (uint32_t i = 0; i < node.count; ++i) {
        Element const& element = node.elements[i];
        Owned value(evaluate(element.value, frame));
        if (!value) return false;
        if (!element.is_star) {
            if (!append(list, value.release())) return false;
            continue;
        }
        frame.node = &node;
        if (extend(list, value.get())) continue;
        Type& type = type_of(value.get());
        if (is_pending(type_error_type) && !type.slots.iterate && !type.slots.get_item) {
            clear_pending();
            raise(type_error_type, "Value after * must be an iterable, not {}", type.name_text());
        }
        add_traceback(frame, &node);
        return false;
    }
    return true;
}
Value make_list_value(Node& self, Frame& frame) {
    auto& node = as<Display>(self);
    Ref<List> list = make_list(node.count);
    if (!list) return fail(self, frame);
    return fill_list(*list, node, frame) ? list.release_value() : empty;
}
Value make_tuple_value(Node& self, Frame& frame) {
    auto& node = as<Display>(self);
    if (node.count == 0) return retain(Value::of(&empty_tuple()));
    Ref<Tuple> tuple = allocate_tuple(node.count);
    if (!tuple) return fail(self, frame);
    for (uint32_t i = 0; i < node.count; ++i) {
        Value const value = evaluate(node.elements[i].value, frame);
        if (value.is_empty()) return empty;
        tuple->items[i] = value;
    }
    return tuple.release_value();
}
Value make_starred_tuple(Node& self, Frame& frame) {
    auto& node = as<Display>(self);
    Ref<List> const list = make_list(node.count);
    if (!list) return fail(self, frame);
    if (!fill_list(*list, node, frame)) return empty;
    return checked(make_tuple(list->view()).release_value(), self, frame);
}

// Short displays are evaluated as a whole before the first key is hashed, as the oracle's stack has them; long ones,
// and what follows a star in a set, go in one by one.
constexpr uint32_t most_set_items = 30, most_dict_pairs = 15;

// Owned values under way; on failure the last dies first.
template <uint32_t most> struct Evaluated {
    uint64_t bits[most];  // not initialised: most displays are short
    uint32_t count = 0;
    Value operator[](uint32_t i) const { return {bits[i]}; }
    bool take(Node* node, Frame& frame) {
        Value const value = evaluate(node, frame);
        if (value.is_empty()) [[unlikely]] {
            while (count) release({bits[--count]});
            return false;
        }
        bits[count++] = value.bits;
        return true;
    }
};

// The elements before the first star: how many were added; nothing: failed.
std::optional<uint32_t> add_together(Set& set, Display& node, Frame& frame) {
    uint32_t end = 0;
    if (node.count <= most_set_items)
        while (end < node.count && !node.elements[end].is_star) ++end;
    Evaluated<most_set_items> items;
    for (uint32_t i = 0; i < end; ++i)
        if (!items.take(node.elements[i].value, frame)) return std::nullopt;
    frame.node = &node;
    bool good = true;
    for (uint32_t i = 0; i < end; ++i) {
        good = good && add(set, items[i]);
        release(items[i]);
    }
    if (good) return end;
    fail(node, frame);
    return std::nullopt;
}
Value make_set_value(Node& self, Frame& frame) {
    auto& node = as<Display>(self);
    Ref<Set> set = make_set();
    if (!set) return fail(self, frame);
    auto const added = add_together(*set, node, frame);
    if (!added) return empty;
    for (uint32_t i = *added; i < node.count; ++i) {
        Owned const value(evaluate(node.elements[i].value, frame));
        if (!value) return empty;
        frame.node = &self;
        if (!(node.elements[i].is_star ? update(*set, value.get()) : add(*set, value.get()))) return fail(self, frame);
    }
    return set.release_value();
}

struct ConstantSet : Node {
    Value frozen;
};
Value make_constant_set(Node& self, Frame& frame) {
    Ref<Set> set = make_set();
    if (!set || !update(*set, as<ConstantSet>(self).frozen)) return fail(self, frame);
    return set.release_value();
}

struct DictDisplay : Node {
    Node** keys;
    Node** values;
    uint32_t count;
};
bool merge_mapping(Dict& dict, Value mapping) {
    // A subclass that iterates as dict does is read as one, whatever its __getitem__ says.
    Dict* const other = as_dict(mapping);
    if (other && type_of(mapping).slots.iterate == dict_type.slots.iterate) return update(dict, *other);
    Owned const keys(keys_of_mapping(mapping));
    bool const good = keys && for_each(keys.get(), [&](Value key) {
                          Owned const value(get_item(mapping, key));
                          return value && insert(dict, key, value.get());
                      });
    if (good || !is_pending(attribute_error_type)) return good;
    clear_pending();
    return raise(type_error_type, "'{}' object is not a mapping", type_of(mapping).name_text());
}
bool add_pairs_together(Dict& dict, DictDisplay& node, Frame& frame, uint32_t begin, uint32_t end) {
    Evaluated<2 * most_dict_pairs> pairs;
    for (uint32_t i = begin; i < end; ++i)
        if (!pairs.take(node.keys[i], frame) || !pairs.take(node.values[i], frame)) return false;
    frame.node = &node;
    bool good = true;
    for (uint32_t i = 0; i < pairs.count; i += 2) good = good && insert(dict, pairs[i], pairs[i + 1]);
    while (pairs.count) release(pairs[--pairs.count]);
    if (!good) fail(node, frame);
    return good;
}
bool add_pair(Dict& dict, DictDisplay& node, Frame& frame, uint32_t i) {
    Owned key;
    if (node.keys[i]) {
        key = Owned(evaluate(node.keys[i], frame));
        if (!key) return false;
    }
    Owned const value(evaluate(node.values[i], frame));
    if (!value) return false;
    frame.node = &node;
    if (key ? insert(dict, key.get(), value.get()) : merge_mapping(dict, value.get())) return true;
    fail(node, frame);
    return false;
}
Value make_dict_value(Node& self, Frame& frame) {
    auto& node = as<DictDisplay>(self);
    Ref<Dict> dict = make_dict(node.count);
    if (!dict) return fail(self, frame);
    for (uint32_t i = 0; i < node.count;) {
        uint32_t end = i;
        while (end < node.count && node.keys[end] && end - i < most_dict_pairs + 2) ++end;
        if (end - i > most_dict_pairs || end == i) {
            // A long run, or a double star.
            end += end == i;
            for (; i < end; ++i)
                if (!add_pair(*dict, node, frame, i)) return empty;
        } else if (!add_pairs_together(*dict, node, frame, i, end))
            return empty;
        i = end;
    }
    return dict.release_value();
}

// Keys that are constants run no program code, so that their pairs may go in at once.
Value make_record(Node& self, Frame& frame) {
    auto& node = as<DictDisplay>(self);
    Ref<Dict> dict = make_dict(node.count);
    if (!dict) return fail(self, frame);
    for (uint32_t i = 0; i < node.count; ++i) {
        Owned const key(evaluate(node.keys[i], frame));
        if (!key) return empty;
        Owned const value(evaluate(node.values[i], frame));
        if (!value) return empty;
        frame.node = &self;
        if (!insert(*dict, key.get(), value.get())) return fail(self, frame);
    }
    return dict.release_value();
}

struct Comprehension : Node {
    Node* loop;
    uint32_t const* variables;
    uint32_t variable_count;
    uint32_t result_slot;
    Collection kind;
    bool leaves_variables = false;  // to a statement that comes next; an exception drops them all the same
};
Value run_comprehension(Node& self, Frame& frame) {
    auto& node = as<Comprehension>(self);
    Value result;
    switch (node.kind) {
        case Collection::list: result = make_list().release_value(); break;
        case Collection::set: result = make_set().release_value(); break;
        case Collection::dict: result = make_dict().release_value(); break;
    }
    if (result.is_empty()) return fail(self, frame);
    // The slot is in use already if the comprehension's own element recursed into it: never; frames are not shared.
    store(frame.slots[node.result_slot], result);
    Value const completion = evaluate(node.loop, frame);
    result = std::exchange(frame.slots[node.result_slot], empty);
    if (!node.leaves_variables || completion.is_empty())
        for (uint32_t i = node.variable_count; i-- > 0;) store(frame.slots[node.variables[i]], empty);
    if (!completion.is_empty()) [[likely]]
        return result;
    release(result);
    return empty;
}
struct DropVariables : Node {
    Comprehension* left_by;
};
Value drop_variables(Node& self, Frame& frame) {
    Comprehension const& node = *as<DropVariables>(self).left_by;
    uint32_t const last = node.variable_count - 1;
    for (uint32_t i = last; i-- > 0;) store_at(self, frame, frame.slots[node.variables[i]], empty);
    store_at(self, frame, frame.slots[node.variables[last]], empty);
    return completed;
}
struct Collect : Node {
    Node* element;
    Node* value;
    uint32_t result_slot;
};
Value collect_in_list(Node& self, Frame& frame) {
    auto& node = as<Collect>(self);
    Value const element = evaluate(node.element, frame);
    if (element.is_empty()) [[unlikely]]
        return empty;
    return append(frame.slots[node.result_slot].as<List>(), element) ? completed : fail(self, frame);
}
Value collect_in_set(Node& self, Frame& frame) {
    auto& node = as<Collect>(self);
    Owned const element(evaluate(node.element, frame));
    if (!element) return empty;
    frame.node = node.element;
    return add(frame.slots[node.result_slot].as<Set>(), element.get()) ? completed : fail(*node.element, frame);
}
Value collect_in_dict(Node& self, Frame& frame) {
    auto& node = as<Collect>(self);
    Owned const key(evaluate(node.element, frame));
    if (!key) return empty;
    Owned const value(evaluate(node.value, frame));
    if (!value) return empty;
    frame.node = &self;
    return insert(frame.slots[node.result_slot].as<Dict>(), key.get(), value.get()) ? completed : fail(self, frame);
}

struct OnlyItem : Node {
    Node* value;
};
Value unpack_only_item(Node& self, Frame& frame) {
    Owned const value(evaluate(as<OnlyItem>(self).value, frame));
    if (!value) return empty;
    frame.node = &self;
    if (!type_of(value.get()).slots.iterate && !type_of(value.get()).slots.get_item) {
        raise(type_error_type, "cannot unpack non-iterable {} object", type_of(value.get()).name_text());
        return fail(self, frame);
    }
    Owned const iterator(get_iterator(value.get()));
    if (!iterator) return fail(self, frame);
    Owned item(next_item(iterator.get()));
    if (!item) {
        if (!is_pending()) raise(value_error_type, "not enough values to unpack (expected 1, got 0)");
        return fail(self, frame);
    }
    Owned const extra(next_item(iterator.get()));
    if (extra) raise(value_error_type, "too many values to unpack (expected 1)");
    return extra || is_pending() ? fail(self, frame) : item.release();
}

// --- unpacking

constexpr uint32_t most_last_first = 3;
struct Unpacking : Target {
    Target** targets;
    uint32_t count;
    int star;
};

// Assigns owned items to targets; what is left after a failure is dropped.
bool assign_items(Unpacking& node, Frame& frame, Value* items) {
    for (uint32_t i = 0; i < node.count; ++i) {
        if (assign(node.targets[i], frame, items[i])) continue;
        while (++i < node.count) release(items[i]);
        return false;
    }
    return true;
}
bool fail_unpacking(Unpacking& node, Frame& frame) {
    add_traceback(frame, &node);
    return false;
}

// What an unpacking has taken so far: after a failure the last dies first.
struct Taken {
    std::vector<Owned> items;
    ~Taken() {
        while (!items.empty()) items.pop_back();
    }
};

[[gnu::noinline]] bool unpack_any(Unpacking& node, Frame& frame, Value value) {
    Owned owned(value);
    frame.node = &node;
    Type& type = type_of(value);
    if (!type.slots.iterate && !type.slots.get_item) {
        raise(type_error_type, "cannot unpack non-iterable {} object", type.name_text());
        return fail_unpacking(node, frame);
    }
    Owned iterator(get_iterator(value));
    if (!iterator) return fail_unpacking(node, frame);
    Taken taken;
    std::vector<Owned>& items = taken.items;
    uint32_t const before = node.star < 0 ? node.count : static_cast<uint32_t>(node.star);
    uint32_t const after = node.star < 0 ? 0 : node.count - before - 1;
    while (items.size() < before) {
        Owned item(next_item(iterator.get()));
        if (!item) {
            if (!is_pending())
                raise(value_error_type, "not enough values to unpack (expected {}{}, got {})",
                      node.star < 0 ? "" : "at least ", before + after, items.size());
            return fail_unpacking(node, frame);
        }
        items.push_back(std::move(item));
    }
    if (node.star < 0) {
        Owned const extra(next_item(iterator.get()));
        if (extra) raise(value_error_type, "too many values to unpack (expected {})", node.count);
        if (extra || is_pending()) return fail_unpacking(node, frame);
    } else {
        Ref<List> rest = to_list(iterator.get());
        if (!rest) return fail_unpacking(node, frame);
        if (rest->size < after) {
            raise(value_error_type, "not enough values to unpack (expected at least {}, got {})", before + after,
                  before + rest->size);
            return fail_unpacking(node, frame);
        }
        List& list = *rest;
        items.emplace_back(rest.release_value());
        for (uint64_t i = list.size - after; i < list.size; ++i) items.emplace_back(list.items[i]);
        list.size -= after;  // moved out
    }
    iterator.reset(), owned.reset();  // before any target is assigned
    std::vector<Value> row;
    for (Owned& item : items) row.push_back(item.release());
    return assign_items(node, frame, row.data());
}
bool assign_unpacked(Target& self, Frame& frame, Value value) {
    auto& node = static_cast<Unpacking&>(self);
    constexpr uint32_t most = 8;
    if (node.star >= 0 || node.count > most || !is_plain_sequence(value) || sequence_size(value) != node.count) {
        if (node.star < 0 && is_plain_sequence(value) && sequence_size(value) != node.count) {
            size_t const size = sequence_size(value);
            if (size > node.count)
                raise(value_error_type, "too many values to unpack (expected {})", node.count);
            else
                raise(value_error_type, "not enough values to unpack (expected {}, got {})", node.count, size);
            release(value);
            return fail_unpacking(node, frame);
        }
        return unpack_any(node, frame, value);
    }
    Value items[most];
    for (uint32_t i = 0; i < node.count; ++i) items[i] = retain(sequence_item(value, i));
    release(value);
    return assign_items(node, frame, items);
}
// The value is a tuple made for this, the targets are local variables: nothing can fail.
bool assign_last_first(Target& self, Frame& frame, Value value) {
    auto& node = static_cast<Unpacking&>(self);
    Value items[most_last_first];
    for (uint32_t i = 0; i < node.count; ++i) items[i] = retain(sequence_item(value, i));
    release(value);
    for (uint32_t i = node.count; i-- > 0;) (void)assign(node.targets[i], frame, items[i]);
    return true;
}

}  // namespace

static Node* display(Maker& make, Span span, Element const* elements, uint32_t count, Execute execute) {
    auto* const node = make.make<Display>(span, execute);
    node->elements = elements, node->count = count;
    return node;
}
Node* list_display(Maker& make, Span span, Element const* elements, uint32_t count) {
    return display(make, span, elements, count, &make_list_value);
}
Node* tuple_display(Maker& make, Span span, Element const* elements, uint32_t count) {
    bool starred = false;
    for (uint32_t i = 0; i < count; ++i) starred = starred || elements[i].is_star;
    return display(make, span, elements, count, starred ? &make_starred_tuple : &make_tuple_value);
}
Node* set_display(Maker& make, Span span, Element const* elements, uint32_t count) {
    return display(make, span, elements, count, &make_set_value);
}
Node* constant_set_display(Maker& make, Span span, Value frozen) {
    auto* const node = make.make<ConstantSet>(span, &make_constant_set);
    node->frozen = frozen;
    return node;
}
Node* dict_display(Maker& make, Span span, Node** keys, Node** values, uint32_t count) {
    bool all_constant = true;
    Value unused;
    for (uint32_t i = 0; i < count; ++i) all_constant = all_constant && keys[i] && is_constant(keys[i], unused);
    auto* const node = make.make<DictDisplay>(span, all_constant ? &make_record : &make_dict_value);
    node->keys = keys, node->values = values, node->count = count;
    return node;
}
Node* comprehension(Maker& make, Span span, Collection kind, Node* loop, uint32_t result_slot,
                    uint32_t const* variables, uint32_t count) {
    auto* const node = make.make<Comprehension>(span, &run_comprehension);
    node->kind = kind, node->loop = loop, node->result_slot = result_slot, node->variables = variables,
    node->variable_count = count;
    return node;
}
Node* leave_variables(Maker& make, Node* comprehension) {
    if (comprehension->execute != &run_comprehension || !as<Comprehension>(*comprehension).variable_count)
        return nullptr;
    auto* const node = make.make<DropVariables>({comprehension->start, comprehension->end}, &drop_variables);
    node->left_by = &as<Comprehension>(*comprehension);
    node->left_by->leaves_variables = true;
    return node;
}
Node* collect_element(Maker& make, Span span, Collection kind, uint32_t result_slot, Node* element, Node* value) {
    auto* const node = make.make<Collect>(span, kind == Collection::list  ? &collect_in_list
                                                : kind == Collection::set ? &collect_in_set
                                                                          : &collect_in_dict);
    node->element = element, node->value = value, node->result_slot = result_slot;
    return node;
}
Node* only_item(Maker& make, Span span, Node* value) {
    auto* const node = make.make<OnlyItem>(span, &unpack_only_item);
    node->value = value;
    return node;
}
void unpack_last_first(Target* target) {
    auto& node = static_cast<Unpacking&>(*target);
    if (node.count < 2 || node.count > most_last_first || node.star >= 0) return;
    for (uint32_t i = 0; i < node.count; ++i) {
        if (!node.targets[i]->is_local) return;
        for (uint32_t j = 0; j < i; ++j)
            if (node.targets[i]->slot == node.targets[j]->slot) return;
    }
    node.assign = &assign_last_first;
}
Target* unpacking_target(Maker& make, Span span, Target** targets, uint32_t count, int star) {
    auto* const node = make.make<Unpacking>(span, nullptr);
    node->assign = &assign_unpacked;
    node->targets = targets, node->count = count, node->star = star;
    return node;
}

}  // namespace gossamer::nodes
