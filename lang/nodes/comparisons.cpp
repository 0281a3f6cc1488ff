// Ladder of a comparison: unseen -> ints -> floats -> any; of an equality also unseen -> texts -> any.
#include "lang/nodes/comparisons.hpp"

#include <cstring>

#include "lang/nodes/operators.hpp"
#include "runtime/core/dict_table.hpp"
#include "runtime/core/str.hpp"

namespace gossamer::nodes {

namespace {

enum class Rung : uint8_t { unseen, ints, floats, texts, any };

struct Compare : Node {
    Operand left, right;
    Source left_source, right_source;
    Comparison how;
    Rung rung = Rung::unseen;
};

template <Comparison how, class T> constexpr bool holds(T a, T b) {
    switch (how) {
        case Comparison::less: return a < b;
        case Comparison::less_equal: return a <= b;
        case Comparison::equal: return a == b;
        case Comparison::not_equal: return a != b;
        case Comparison::greater: return a > b;
        default: return a >= b;
    }
}

void climb(Compare& node, Value left, Value right);

// The result of the general comparison; equality of exact strings needs no dispatch.
Value compare_values(Compare& node, Frame& frame, Value left, Value right) {
    if (is_exact_str(left) && is_exact_str(right) &&
        (node.how == Comparison::equal || node.how == Comparison::not_equal))
        return Value::boolean(equal(left.as<Str>(), right.as<Str>()) == (node.how == Comparison::equal));
    return checked(compare(left, right, node.how), node, frame);
}
[[gnu::noinline]] Value finish(Compare& node, Frame& frame, Value left, Value right) {
    // The left one is dropped first: it is declared last.
    Owned const owned_right(right), owned_left(left);
    climb(node, left, right);
    return compare_values(node, frame, left, right);
}

template <Comparison how, class Left, class Right> int test_ints(Node& self, Frame& frame) {
    auto& node = as<Compare>(self);
    Value const left = Left::take(node.left, frame);
    if (left.is_empty()) [[unlikely]]
        return -1;
    Value const right = Right::take(node.right, frame);
    if (right.is_empty()) [[unlikely]] {
        Left::drop(left);
        return -1;
    }
    if (both_integers(left, right)) [[likely]]
        return holds<how>(static_cast<int64_t>(left.bits), static_cast<int64_t>(right.bits));
    return test_value(finish(node, frame, Left::own(left), Right::own(right)), self, frame);
}
template <Comparison how, class Left, class Right> Value with_ints(Node& self, Frame& frame) {
    auto& node = as<Compare>(self);
    Value const left = Left::take(node.left, frame);
    if (left.is_empty()) [[unlikely]]
        return empty;
    Value const right = Right::take(node.right, frame);
    if (right.is_empty()) [[unlikely]] {
        Left::drop(left);
        return empty;
    }
    if (both_integers(left, right)) [[likely]]
        return Value::boolean(holds<how>(static_cast<int64_t>(left.bits), static_cast<int64_t>(right.bits)));
    return finish(node, frame, Left::own(left), Right::own(right));
}

// Ints beside floats compare exactly only below 2^53 (which 2^53 + 1 becomes, too), and two ints not as doubles at all.
inline bool are_doubles(Unboxed left, Unboxed right) {
    constexpr double exact = 9007199254740992.0;
    if (!left.is_double() || !right.is_double()) return false;
    if (left.other.is_empty() && right.other.is_empty()) [[likely]]
        return true;
    if (!left.other.is_empty() && !right.other.is_empty()) return false;
    double const integer = left.other.is_empty() ? right.number : left.number;
    return integer < exact && integer > -exact;
}
[[gnu::noinline]] Value finish_floats(Compare& node, Frame& frame, Unboxed left, Unboxed right) {
    if (right.other == failure) {
        release(left.other);
        return empty;
    }
    return finish(node, frame, left.value(), right.value());
}
template <Comparison how, class Left, class Right> int test_floats(Node& self, Frame& frame) {
    auto& node = as<Compare>(self);
    Unboxed const left = take_double<Left>(node.left, frame);
    if (left.other == failure) [[unlikely]]
        return -1;
    Unboxed const right = take_double<Right>(node.right, frame);
    if (are_doubles(left, right)) [[likely]]
        return holds<how>(left.number, right.number);
    return test_value(finish_floats(node, frame, left, right), self, frame);
}
template <Comparison how, class Left, class Right> Value with_floats(Node& self, Frame& frame) {
    auto& node = as<Compare>(self);
    Unboxed const left = take_double<Left>(node.left, frame);
    if (left.other == failure) [[unlikely]]
        return empty;
    Unboxed const right = take_double<Right>(node.right, frame);
    if (are_doubles(left, right)) [[likely]]
        return Value::boolean(holds<how>(left.number, right.number));
    return finish_floats(node, frame, left, right);
}

// Texts that are compared are most often one character, the very same, or different from the first byte on.
inline bool same_text(Str const& left, Str const& right) {
    if (&left == &right) return true;
    if (left.bytes != right.bytes) return false;
    return left.bytes == 0 || (left.text[0] == right.text[0] && std::memcmp(left.text, right.text, left.bytes) == 0);
}
template <bool wanted, class Left, class Right> int test_texts(Node& self, Frame& frame) {
    auto& node = as<Compare>(self);
    Value const left = Left::take(node.left, frame);
    if (left.is_empty()) [[unlikely]]
        return -1;
    Value const right = Right::take(node.right, frame);
    if (right.is_empty()) [[unlikely]] {
        Left::drop(left);
        return -1;
    }
    if (is_exact_str(left) && is_exact_str(right)) [[likely]] {
        bool const answer = same_text(left.as<Str>(), right.as<Str>()) == wanted;
        Left::drop(left);
        Right::drop(right);
        return answer;
    }
    return test_value(finish(node, frame, Left::own(left), Right::own(right)), self, frame);
}
template <bool wanted, class Left, class Right> Value with_texts(Node& self, Frame& frame) {
    auto& node = as<Compare>(self);
    Value const left = Left::take(node.left, frame);
    if (left.is_empty()) [[unlikely]]
        return empty;
    Value const right = Right::take(node.right, frame);
    if (right.is_empty()) [[unlikely]] {
        Left::drop(left);
        return empty;
    }
    if (is_exact_str(left) && is_exact_str(right)) [[likely]] {
        bool const answer = same_text(left.as<Str>(), right.as<Str>()) == wanted;
        Left::drop(left);
        Right::drop(right);
        return Value::boolean(answer);
    }
    return finish(node, frame, Left::own(left), Right::own(right));
}

template <class Left, class Right> Value with_any(Node& self, Frame& frame) {
    auto& node = as<Compare>(self);
    Value const left = Left::take(node.left, frame);
    if (left.is_empty()) [[unlikely]]
        return empty;
    Value const right = Right::take(node.right, frame);
    if (right.is_empty()) [[unlikely]] {
        Left::drop(left);
        return empty;
    }
    if (both_integers(left, right)) {
        bool const answer = node.how == Comparison::equal        ? left == right
                            : node.how == Comparison::not_equal  ? !(left == right)
                            : node.how == Comparison::less       ? left.as_integer() < right.as_integer()
                            : node.how == Comparison::less_equal ? left.as_integer() <= right.as_integer()
                            : node.how == Comparison::greater    ? left.as_integer() > right.as_integer()
                                                                 : left.as_integer() >= right.as_integer();
        return Value::boolean(answer);
    }
    // Program code may run: whatever was borrowed is counted now. The left one is dropped first.
    Owned const owned_right(Right::own(right)), owned_left(Left::own(left));
    return compare_values(node, frame, left, right);
}
Value unseen(Node& self, Frame& frame) {
    auto& node = as<Compare>(self);
    Value const left = evaluate(node.left.node, frame);
    if (left.is_empty()) [[unlikely]]
        return empty;
    Value const right = evaluate(node.right.node, frame);
    if (right.is_empty()) [[unlikely]] {
        release(left);
        return empty;
    }
    return finish(node, frame, left, right);
}

template <class Visit> auto for_comparison(Comparison how, Visit visit) {
    switch (how) {
        case Comparison::less: return visit.template operator()<Comparison::less>();
        case Comparison::less_equal: return visit.template operator()<Comparison::less_equal>();
        case Comparison::equal: return visit.template operator()<Comparison::equal>();
        case Comparison::not_equal: return visit.template operator()<Comparison::not_equal>();
        case Comparison::greater: return visit.template operator()<Comparison::greater>();
        default: return visit.template operator()<Comparison::greater_equal>();
    }
}

void settle_on_any(Compare& node) {
    for_sources(node.left_source, node.right_source,
                [&]<class Left, class Right>() { node.execute = &with_any<Left, Right>; });
    node.test = &test_by_value;
    node.rung = Rung::any;
}

bool is_equality(Comparison how) { return how == Comparison::equal || how == Comparison::not_equal; }

void settle_on_texts(Compare& node) {
    bool const wanted = node.how == Comparison::equal;
    for_sources(node.left_source, node.right_source, [&]<class Left, class Right>() {
        node.execute = wanted ? &with_texts<true, Left, Right> : &with_texts<false, Left, Right>;
        node.test = wanted ? &test_texts<true, Left, Right> : &test_texts<false, Left, Right>;
    });
    node.rung = Rung::texts;
}

void climb(Compare& node, Value left, Value right) {
    auto is_number = [](Value value) { return is_exact_float(value) || value.is_integer(); };
    Rung next = Rung::any;
    if (both_integers(left, right) && node.rung <= Rung::ints)
        next = Rung::ints;
    else if (is_number(left) && is_number(right) && !both_integers(left, right) && node.rung <= Rung::floats)
        next = Rung::floats;
    else if (is_exact_str(left) && is_exact_str(right) && node.rung == Rung::unseen && is_equality(node.how))
        return settle_on_texts(node);
    if (next == node.rung) return;
    if (next == Rung::any) return settle_on_any(node);
    node.rung = next;
    for_comparison(node.how, [&]<Comparison how>() {
        for_sources(node.left_source, node.right_source, [&]<class Left, class Right>() {
            node.execute = next == Rung::ints ? &with_ints<how, Left, Right> : &with_floats<how, Left, Right>;
            node.test = next == Rung::ints ? &test_ints<how, Left, Right> : &test_floats<how, Left, Right>;
        });
    });
}

// --- is, in

struct Pair : Node {
    Operand left, right;
    bool negated;
};
template <class Left, class Right> int test_identity(Node& self, Frame& frame) {
    auto& node = as<Pair>(self);
    Value const left = Left::take(node.left, frame);
    if (left.is_empty()) [[unlikely]]
        return -1;
    Value const right = Right::take(node.right, frame);
    if (right.is_empty()) [[unlikely]] {
        Left::drop(left);
        return -1;
    }
    int const answer = (left == right) != node.negated;
    Left::drop(left);
    Right::drop(right);
    return answer;
}
template <class Left, class Right> Value identity_value(Node& self, Frame& frame) {
    int const answer = test_identity<Left, Right>(self, frame);
    return answer < 0 ? empty : Value::boolean(answer);
}
// The answers that need neither a call nor a count; -1: ask the protocol.
inline int is_member_quickly(Value container, Value item) {
    if (!container.is_object()) return -1;
    Shape* const shape = container.object()->shape;
    if (shape == &str_type.root) {
        if (!is_exact_str(item)) return -1;
        auto& text = item.as<Str>();
        auto& in = container.as<Str>();
        return text.bytes == 1 ? std::memchr(in.text, text.text[0], in.bytes) != nullptr : -1;
    }
    return shape == &dict_type.root && dicts::find_quickly(container.as<Dict>(), item) ? 1 : -1;
}
template <class Left, class Right> int test_membership(Node& self, Frame& frame) {
    auto& node = as<Pair>(self);
    Value const item = Left::take(node.left, frame);
    if (item.is_empty()) [[unlikely]]
        return -1;
    Value const container = Right::take(node.right, frame);
    if (container.is_empty()) [[unlikely]] {
        Left::drop(item);
        return -1;
    }
    int answer = is_member_quickly(container, item);
    if (answer >= 0) {
        Right::drop(container);
        Left::drop(item);
        return answer != node.negated;
    }
    // Program code may run: whatever was borrowed is counted now. The item is dropped first.
    Owned const held_container(Right::own(container)), held_item(Left::own(item));
    answer = as_test(contains(container, item), node, frame);
    return answer < 0 ? -1 : answer != node.negated;
}
template <class Left, class Right> Value membership_value(Node& self, Frame& frame) {
    int const answer = test_membership<Left, Right>(self, frame);
    return answer < 0 ? empty : Value::boolean(answer);
}

// --- chains

struct Chain : Node {
    Node* first;
    Row others;
    ChainLink const* links;
};
Value link_value(ChainLink link, Value left, Value right, Node& node, Frame& frame) {
    switch (link) {
        case ChainLink::is: return Value::boolean(left == right);
        case ChainLink::is_not: return Value::boolean(!(left == right));
        case ChainLink::in:
        case ChainLink::not_in: {
            auto const found = contains(right, left);
            if (!found) return fail(node, frame);
            return Value::boolean(*found == (link == ChainLink::in));
        }
        default: return checked(compare(left, right, static_cast<Comparison>(link)), node, frame);
    }
}
Value chain_value(Node& self, Frame& frame) {
    auto& node = as<Chain>(self);
    Owned left(evaluate(node.first, frame));
    if (!left) return empty;
    for (uint32_t i = 0; i < node.others.count; ++i) {
        Owned right(evaluate(node.others[i], frame));
        if (!right) return empty;
        Owned result(link_value(node.links[i], left.get(), right.get(), self, frame));
        // Compared for good: it dies before the answer is asked for its truth.
        left = Owned();
        if (!result || i + 1 == node.others.count) return result.release();
        auto const goes_on = truth(result.get());
        if (!goes_on) return fail(self, frame);
        if (!*goes_on) return result.release();
        left = std::move(right);
    }
    return empty;
}

// --- and, or, if-else

struct Both : Node {
    Node* left;
    Node* right;
};
template <bool is_and> Value junction_value(Node& self, Frame& frame) {
    auto& node = as<Both>(self);
    Value const left = evaluate(node.left, frame);
    if (left.is_empty()) [[unlikely]]
        return empty;
    auto const answer = truth(left);
    if (!answer) [[unlikely]] {
        release(left);
        return fail(*node.left, frame);
    }
    if (*answer != is_and) return left;
    release(left);
    return evaluate(node.right, frame);
}
template <bool is_and> int test_junction(Node& self, Frame& frame) {
    auto& node = as<Both>(self);
    int const left = node.left->test(*node.left, frame);
    if (left != (is_and ? 1 : 0)) return left;
    return node.right->test(*node.right, frame);
}
struct Conditional : Node {
    Node* condition;
    Node* then;
    Node* otherwise;
};
Value conditional_value(Node& self, Frame& frame) {
    auto& node = as<Conditional>(self);
    int const answer = node.condition->test(*node.condition, frame);
    if (answer < 0) [[unlikely]]
        return empty;
    return evaluate(answer ? node.then : node.otherwise, frame);
}
double conditional_double(Node& self, Frame& frame) {
    auto& node = as<Conditional>(self);
    int const answer = node.condition->test(*node.condition, frame);
    if (answer < 0) [[unlikely]] {
        context().not_double = failure.bits;
        return __builtin_nan("");
    }
    Node* const chosen = answer ? node.then : node.otherwise;
    return chosen->execute_double(*chosen, frame);
}

}  // namespace

Node* comparison(Maker& make, Span span, Comparison how, Node* left, Node* right, bool may_borrow_left) {
    auto* const node = make.make<Compare>(span, &unseen);
    node->how = how;
    node->left = may_borrow_left ? make_operand(left) : make_owned_operand(left);
    node->right = make_operand(right);
    node->left_source = may_borrow_left ? left->source : Source::any;
    node->right_source = right->source;
    if (node->left_source == Source::constant && node->right_source == Source::constant)
        node->right_source = Source::any;
    if (!make.specialise) settle_on_any(*node);
    return node;
}
Node* identity(Maker& make, Span span, bool negated, Node* left, Node* right) {
    auto* const node = make.make<Pair>(span, nullptr);
    node->negated = negated;
    node->left = make_owned_operand(left);
    node->right = make_operand(right);
    if (left->source == Source::local && right->source == Source::constant) {
        // The usual `x is None`.
        node->left = make_operand(left);
        node->execute = &identity_value<Local, Literal>;
        node->test = &test_identity<Local, Literal>;
    } else if (right->source == Source::constant) {
        node->execute = &identity_value<Any, Literal>;
        node->test = &test_identity<Any, Literal>;
    } else {
        node->execute = &identity_value<Any, Any>;
        node->test = &test_identity<Any, Any>;
    }
    return node;
}
Node* membership(Maker& make, Span span, bool negated, Node* item, Node* container) {
    auto* const node = make.make<Pair>(span, nullptr);
    node->negated = negated;
    // The container's expression may rebind what the item was read from: then that is counted.
    Source const from = container->source != Source::any && item->source == Source::local ? Source::local : Source::any;
    node->left = from == Source::local ? make_operand(item) : make_owned_operand(item);
    node->right = make_operand(container);
    for_sources(from, container->source, [&]<class Left, class Right>() {
        node->execute = &membership_value<Left, Right>;
        node->test = &test_membership<Left, Right>;
    });
    return node;
}
Node* comparison_chain(Maker& make, Span span, Node* first, Row others, ChainLink const* links) {
    auto* const node = make.make<Chain>(span, &chain_value);
    node->first = first, node->others = others, node->links = links;
    return node;
}
Node* conjunction(Maker& make, Span span, Node* left, Node* right) {
    auto* const node = make.make<Both>(span, &junction_value<true>);
    node->test = &test_junction<true>;
    node->left = left, node->right = right;
    return node;
}
Node* disjunction(Maker& make, Span span, Node* left, Node* right) {
    auto* const node = make.make<Both>(span, &junction_value<false>);
    node->test = &test_junction<false>;
    node->left = left, node->right = right;
    return node;
}
Node* conditional(Maker& make, Span span, Node* test, Node* then, Node* otherwise) {
    auto* const node = make.make<Conditional>(span, &conditional_value);
    if (make.specialise) node->execute_double = &conditional_double;
    node->condition = test, node->then = then, node->otherwise = otherwise;
    return node;
}

}  // namespace gossamer::nodes
