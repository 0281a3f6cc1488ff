// match statements: patterns to pattern nodes, captures to temporaries, and the checks that CPython's compiler
// makes of them.
#include <algorithm>

#include "lang/lowering/lowerer.hpp"
#include "lang/nodes/patterns.hpp"
#include "lang/nodes/resumable.hpp"
#include "lang/nodes/variables.hpp"
#include "runtime/types/set.hpp"

namespace gossamer::lowering {

namespace syn = gossamer::syntax;
namespace n = gossamer::nodes;
using syn::Kind;

// The captures of one case, in the order in which they are made.
struct PatternCaptures {
    struct One {
        Symbol name;
        uint32_t slot;
    };
    std::vector<One> all;
    PatternCaptures const* slots_of = nullptr;  // alternatives capture into the temporaries of the first one
    bool has(Symbol name) const {
        return std::any_of(all.begin(), all.end(), [&](One const& one) { return one.name == name; });
    }
};

namespace {

// Does it match everything? Then nothing may follow it.
bool is_irrefutable(syn::Pattern const* pattern) {
    if (auto* const as = syn::as_if<syn::MatchAs>(pattern)) return !as->pattern || is_irrefutable(as->pattern);
    if (auto* const either = syn::as_if<syn::MatchOr>(pattern)) return is_irrefutable(either->patterns.back());
    return false;
}
// The part of it that does.
syn::MatchAs const& catch_all(syn::Pattern const* pattern) {
    if (auto* const either = syn::as_if<syn::MatchOr>(pattern)) return catch_all(either->patterns.back());
    auto& as = *syn::as<syn::MatchAs>(pattern);
    return as.pattern ? catch_all(as.pattern) : as;
}
std::string unreachable_text(syn::MatchAs const& pattern) {
    if (!pattern.name) return "wildcard makes remaining patterns unreachable";
    return "name capture '" + std::string(pattern.name->text) + "' makes remaining patterns unreachable";
}

}  // namespace

uint32_t Lowerer::capture(Symbol name, syn::Node const* at, PatternCaptures& captures) {
    for (auto const& one : captures.all)
        if (one.name == name) {
            fail(at, "multiple assignments to name '" + std::string(name->text) + "' in pattern");
            return one.slot;
        }
    uint32_t slot = UINT32_MAX;
    if (captures.slots_of)
        for (auto const& one : captures.slots_of->all)
            if (one.name == name) slot = one.slot;
    if (slot == UINT32_MAX) slot = temporary();
    captures.all.push_back({name, slot});
    return slot;
}

n::Patterns Lowerer::patterns(syn::List<syn::Pattern*> list, PatternCaptures& captures) {
    n::Patterns result;
    result.count = list.size;
    result.items = make_.array<n::Pattern*>(list.size);
    for (uint32_t i = 0; i < list.size; ++i) result.items[i] = pattern(list[i], captures);
    return result;
}

n::Pattern* Lowerer::or_pattern(syn::MatchOr const& node, PatternCaptures& captures) {
    // Each alternative binds the same names, and into the same temporaries.
    n::Patterns result;
    result.count = node.patterns.size;
    result.items = make_.array<n::Pattern*>(node.patterns.size);
    PatternCaptures first;
    for (uint32_t i = 0; i < node.patterns.size; ++i) {
        if (i + 1 < node.patterns.size && is_irrefutable(node.patterns[i]))
            fail(&catch_all(node.patterns[i]), unreachable_text(catch_all(node.patterns[i])));
        PatternCaptures own;
        own.slots_of = i == 0 ? captures.slots_of : &first;
        result.items[i] = pattern(node.patterns[i], own);
        if (i == 0) {
            first.all = own.all;
            continue;
        }
        bool same = own.all.size() == first.all.size();
        for (auto const& one : own.all) same = same && first.has(one.name);
        if (same) continue;
        fail(&node, "alternative patterns bind different names");
        break;
    }
    for (auto const& one : first.all) {
        if (captures.has(one.name))
            fail(&node, "multiple assignments to name '" + std::string(one.name->text) + "' in pattern");
        captures.all.push_back(one);
    }
    return n::or_pattern(make_, span_of(&node), result);
}

n::Pattern* Lowerer::pattern(syn::Pattern const* node, PatternCaptures& captures) {
    Span const span = span_of(node);
    switch (node->kind) {
        case Kind::MatchValue: {
            syn::Expr* const value = syn::as<syn::MatchValue>(node)->value;
            if (value->kind == Kind::JoinedStr) fail(node, "patterns may only match literals and attribute lookups");
            return n::value_pattern(make_, span, expression(value));
        }
        case Kind::MatchSingleton: {
            syn::ConstantKind const kind = syn::as<syn::MatchSingleton>(node)->value;
            Value const value =
                kind == syn::ConstantKind::none ? none : Value::boolean(kind == syn::ConstantKind::true_);
            return n::singleton_pattern(make_, span, value);
        }
        case Kind::MatchAs: {
            auto& as = *syn::as<syn::MatchAs>(node);
            if (!as.name) return n::wildcard_pattern(make_, span);
            n::Pattern* const inner = as.pattern ? pattern(as.pattern, captures) : nullptr;
            return n::capture_pattern(make_, span, inner, capture(as.name, node, captures));
        }
        case Kind::MatchOr: return or_pattern(*syn::as<syn::MatchOr>(node), captures);
        case Kind::MatchSequence: {
            auto& sequence = *syn::as<syn::MatchSequence>(node);
            n::Patterns elements;
            elements.count = sequence.patterns.size;
            elements.items = make_.array<n::Pattern*>(elements.count);
            int star = -1;
            uint32_t star_slot = UINT32_MAX;
            for (uint32_t i = 0; i < elements.count; ++i) {
                auto* const starred = syn::as_if<syn::MatchStar>(sequence.patterns[i]);
                if (!starred) {
                    elements.items[i] = pattern(sequence.patterns[i], captures);
                    continue;
                }
                if (star >= 0) fail(node, "multiple starred names in sequence pattern");
                if (i > 255) fail(node, "too many expressions in star-unpacking sequence pattern");
                star = static_cast<int>(i);
                if (starred->name) star_slot = capture(starred->name, starred, captures);
                elements.items[i] = n::wildcard_pattern(make_, span);
            }
            return n::sequence_pattern(make_, span, elements, star, star_slot);
        }
        case Kind::MatchMapping: {
            auto& mapping = *syn::as<syn::MatchMapping>(node);
            std::vector<Node*> keys;
            Ref<Set> const literals = make_set();
            for (syn::Expr const* key : mapping.keys) {
                if (key->kind == Kind::JoinedStr)
                    fail(node, "mapping pattern keys may only match literals and attribute lookups");
                if (Value value; folded_constant(key, value)) {
                    std::string text;
                    if (contains(*literals, value).value_or(false) && append_repr(text, value))
                        fail(node, "mapping pattern checks duplicate key (" + text + ")");
                    if (!add(*literals, value)) clear_pending();
                }
                keys.push_back(expression(key));
            }
            n::Patterns const values = patterns(mapping.patterns, captures);
            uint32_t const rest = mapping.rest ? capture(mapping.rest, node, captures) : UINT32_MAX;
            return n::mapping_pattern(make_, span, row(keys), values, rest);
        }
        case Kind::MatchClass: {
            auto& cls = *syn::as<syn::MatchClass>(node);
            for (uint32_t i = 0; i < cls.kwd_attrs.size; ++i) {
                if (cls.kwd_attrs[i]->text == "__debug__") fail(cls.kwd_patterns[i], "cannot assign to __debug__");
                for (uint32_t k = 0; k < i; ++k)
                    if (cls.kwd_attrs[i] == cls.kwd_attrs[k])
                        fail(cls.kwd_patterns[i],
                             "attribute name repeated in class pattern: " + std::string(cls.kwd_attrs[i]->text));
            }
            Node* const type = expression(cls.cls);
            n::Patterns const positional = patterns(cls.patterns, captures);
            auto** const attribute_names = make_.array<Str*>(cls.kwd_attrs.size);
            for (uint32_t i = 0; i < cls.kwd_attrs.size; ++i) attribute_names[i] = intern(cls.kwd_attrs[i]->text);
            return n::class_pattern(make_, span, type, positional, attribute_names,
                                    patterns(cls.kwd_patterns, captures));
        }
        default: __builtin_unreachable();  // stars are the sequence's
    }
}

void Lowerer::match_statement(syn::Match const& node, std::vector<Node*>& out) {
    Span const span = span_of(&node);
    Node* const subject = expression(node.subject);
    uint32_t const subject_slot = temporary();
    uint32_t const yields_before = state_->yields;
    auto* const cases = make_.array<n::Case>(node.cases.size);
    for (uint32_t i = 0; i < node.cases.size; ++i) {
        syn::MatchCase& written = *node.cases[i];
        n::Case& each = *new (&cases[i]) n::Case{};
        if (i + 1 < node.cases.size && !written.guard && is_irrefutable(written.pattern))
            fail(&catch_all(written.pattern), unreachable_text(catch_all(written.pattern)));
        PatternCaptures captures;
        each.pattern = pattern(written.pattern, captures);
        std::vector<uint32_t> slots;
        std::vector<Target*> targets;
        for (auto const& one : captures.all) {
            slots.push_back(one.slot);
            targets.push_back(name_target(one.name, span_of(written.pattern)));
        }
        each.captures = static_cast<uint32_t>(slots.size());
        each.capture_slots = make_.array<uint32_t>(slots.size());
        each.capture_targets = make_.array<Target*>(slots.size());
        std::copy(slots.begin(), slots.end(), each.capture_slots);
        std::copy(targets.begin(), targets.end(), each.capture_targets);
        if (written.guard) {
            std::vector<Node*> prelude;
            auto* const outer = std::exchange(state_->prelude, &prelude);
            each.guard = expression(written.guard);
            state_->prelude = outer;
            if (!prelude.empty()) each.guard_prelude = sequence(prelude, true, span_of(written.guard));
        }
        each.body = block(written.body, span_of(&written));
    }
    out.push_back(state_->yields == yields_before
                      ? n::match_node(make_, span, subject, cases, node.cases.size, subject_slot)
                      : n::resumable_match(make_, span, subject, cases, node.cases.size, subject_slot, temporary()));
}

}  // namespace gossamer::lowering
