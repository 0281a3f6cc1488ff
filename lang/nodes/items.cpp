// Reading an item: lists and tuples by small ints, dicts and texts, else the protocol. The tests are so
// cheap that one function serves all; only where the operands come from is specialised.
#include "lang/nodes/items.hpp"

#include "lang/nodes/operators.hpp"
#include "runtime/core/dict.hpp"
#include "runtime/core/dict_table.hpp"
#include "runtime/core/str.hpp"
#include "runtime/protocol/sequence_view.hpp"
#include "runtime/types/slice.hpp"

namespace gossamer::nodes {

namespace {

// `a[lower:upper]` is no node of its own, but its slice dies as if it were: before what it was applied to. All other
// keys die after their containers.
struct Item : Node {
    Operand container, key;
    bool key_dies_first = false;
};

[[gnu::noinline]] Value item_of_any(Item& node, Frame& frame, Value container, Value key) {
    Owned const held = Owned::share(container), held_key = Owned::share(key);
    frame.node = &node;
    return checked(get_item(container, key), node, frame);
}
// Characters of plain texts, entries of dicts that are found without a call; else the protocol.
[[gnu::noinline]] Value item_of_other(Item& node, Frame& frame, Value container, Value key) {
    if (container.is_object()) {
        Shape* const shape = container.object()->shape;
        if (shape == &dict_type.root) {
            if (DictEntry* const entry = dicts::find_quickly(container.as<Dict>(), key)) return retain(entry->value);
        } else if (shape == &str_type.root && key.is_integer()) {
            auto& text = container.as<Str>();
            int64_t index = key.as_integer();
            if (index < 0) index += static_cast<int64_t>(text.length);
            if (text.is_ascii() && static_cast<uint64_t>(index) < text.length)
                return Value::of(shared_character(static_cast<unsigned char>(text.text[index])));
        }
    }
    return item_of_any(node, frame, container, key);
}
inline Value item_of(Item& node, Frame& frame, Value container, Value key) {
    if (key.is_integer() && container.is_object()) [[likely]] {
        Shape* const shape = container.object()->shape;
        int64_t index = key.as_integer();
        if (shape == &list_type.root) [[likely]] {
            auto& list = container.as<List>();
            if (index < 0) index += static_cast<int64_t>(list.size);
            if (static_cast<uint64_t>(index) < list.size) [[likely]]
                return retain(list.items[index]);
        } else if (shape == &tuple_type.root) {
            auto& tuple = container.as<Tuple>();
            if (index < 0) index += static_cast<int64_t>(tuple.size);
            if (static_cast<uint64_t>(index) < tuple.size) return retain(tuple.items[index]);
        }
    }
    return item_of_other(node, frame, container, key);
}
template <class Container, class Key> Value get_value(Node& self, Frame& frame) {
    auto& node = as<Item>(self);
    Value const container = Container::take(node.container, frame);
    if (container.is_empty()) [[unlikely]]
        return empty;
    Value const key = Key::take(node.key, frame);
    if (key.is_empty()) [[unlikely]] {
        Container::drop(container);
        return empty;
    }
    Value const result = item_of(node, frame, container, key);
    if constexpr (Container::owns && Key::owns) {
        if (node.key_dies_first) {
            Key::drop(key);
            Container::drop(container);
            return result;
        }
    }
    Container::drop(container);
    Key::drop(key);
    return result;
}
template <class Container, class Key> double get_double(Node& self, Frame& frame) {
    if constexpr (!Container::owns) {
        // A float in a list need not be counted to be read.
        auto& node = as<Item>(self);
        Value const container = Container::take(node.container, frame);
        if (is_exactly(container, list_type)) [[likely]] {
            Value const key = Key::take(node.key, frame);
            if (key.is_integer()) [[likely]] {
                auto& list = container.as<List>();
                if (static_cast<uint64_t>(key.as_integer()) < list.size) [[likely]] {
                    Value const value = list.items[key.as_integer()];
                    if (is_exact_float(value)) [[likely]]
                        return value.as<Float>().number;
                }
            }
            if (!key.is_empty()) {
                Value const result = item_of(node, frame, container, key);
                Key::drop(key);
                return give_double(result);
            }
            context().not_double = failure.bits;
            return __builtin_nan("");
        }
    }
    return double_by_value(self, frame);
}

struct ItemTarget : Target {
    Operand container, key;
    bool key_dies_first = false;
};
template <class Container, class Key> bool assign_item(Target& self, Frame& frame, Value value) {
    auto& node = static_cast<ItemTarget&>(self);
    Value const container = Container::take(node.container, frame);
    if (container.is_empty()) [[unlikely]] {
        release(value);
        return false;
    }
    Value const key = Key::take(node.key, frame);
    if (key.is_empty()) [[unlikely]] {
        Container::drop(container);
        release(value);
        return false;
    }
    if (key.is_integer() && is_exactly(container, list_type)) [[likely]] {
        auto& list = container.as<List>();
        int64_t index = key.as_integer();
        if (index < 0) index += static_cast<int64_t>(list.size);
        if (static_cast<uint64_t>(index) < list.size) [[likely]] {
            store_at(node, frame, list.items[index], value);
            Container::drop(container);
            return true;
        }
    }
    Owned held_key(Key::own(key)), held(Container::own(container)), owned(value);
    frame.node = &node;
    bool const done = set_item(container, key, value);
    if (!done) [[unlikely]]
        add_traceback(frame, &node);
    if (node.key_dies_first) held_key.reset();
    return done;  // the value dies first, then the container, then the key
}

struct DeleteItem : Node {
    Node* container;
    Node* key;
};
Value delete_any(Node& self, Frame& frame) {
    auto& node = as<DeleteItem>(self);
    Owned container(evaluate(node.container, frame));
    if (!container) return empty;
    Owned const key(evaluate(node.key, frame));
    if (!key) return empty;
    frame.node = &self;
    bool const done = set_item(container.get(), key.get(), empty);
    container.reset();  // before the key
    return done ? completed : fail(self, frame);
}

struct SliceNode : Node {
    Node* parts[3];
};
Value make_slice_value(Node& self, Frame& frame) {
    auto& node = as<SliceNode>(self);
    Owned parts[3];
    for (int i = 0; i < 3; ++i) {
        parts[i] = Owned(node.parts[i] ? evaluate(node.parts[i], frame) : none);
        if (!parts[i]) return empty;
    }
    return checked(make_slice(parts[0].get(), parts[1].get(), parts[2].get()).release_value(), self, frame);
}

}  // namespace

bool is_two_part_slice(Node& key) { return key.execute == &make_slice_value && !as<SliceNode>(key).parts[2]; }

Node* get_item_node(Maker& make, Span span, Node* container, Node* key, bool may_borrow_container) {
    auto* const node = make.make<Item>(span, nullptr);
    node->key_dies_first = is_two_part_slice(*key);
    node->container = may_borrow_container ? make_operand(container) : make_owned_operand(container);
    node->key = make_operand(key);
    Source const from = may_borrow_container ? container->source : Source::any;
    for_sources(from == Source::constant ? Source::any : from, key->source, [&]<class Container, class Key>() {
        node->execute = &get_value<Container, Key>;
        if (make.specialise) node->execute_double = &get_double<Container, Key>;
    });
    return node;
}
Target* item_target(Maker& make, Span span, Node* container, Node* key) {
    auto* const node = make.make<ItemTarget>(span, nullptr);
    node->key_dies_first = is_two_part_slice(*key);
    // The key may rebind what the container was read from only through a walrus: then it is counted.
    bool const borrow = container->source == Source::local && key->source != Source::any;
    node->container = borrow ? make_operand(container) : make_owned_operand(container);
    node->key = make_operand(key);
    for_sources(borrow ? Source::local : Source::any, key->source,
                [&]<class Container, class Key>() { node->assign = &assign_item<Container, Key>; });
    return node;
}
Node* delete_item(Maker& make, Span span, Node* container, Node* key) {
    auto* const node = make.make<DeleteItem>(span, &delete_any);
    node->container = container, node->key = key;
    return node;
}
Node* slice_node(Maker& make, Span span, Node* lower, Node* upper, Node* step) {
    auto* const node = make.make<SliceNode>(span, &make_slice_value);
    node->parts[0] = lower, node->parts[1] = upper, node->parts[2] = step;
    return node;
}

}  // namespace gossamer::nodes
