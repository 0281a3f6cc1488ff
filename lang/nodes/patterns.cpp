#include "lang/nodes/patterns.hpp"

#include "lang/nodes/variables.hpp"
#include "runtime/core/dict.hpp"
#include "runtime/types/list.hpp"
#include "runtime/types/set.hpp"

namespace gossamer::nodes {

namespace {

int match(Pattern* pattern, Frame& frame, Value subject) { return pattern->match(*pattern, frame, subject); }
int failed(Node& node, Frame& frame) {
    add_traceback(frame, &node);
    return -1;
}

int match_anything(Pattern&, Frame&, Value) { return 1; }

struct Capture : Pattern {
    Pattern* inner;
    uint32_t slot;
};
int match_capture(Pattern& self, Frame& frame, Value subject) {
    auto& node = static_cast<Capture&>(self);
    if (node.inner) {
        int const answer = match(node.inner, frame, subject);
        if (answer != 1) return answer;
    }
    store(frame.slots[node.slot], retain(subject));
    return 1;
}

struct OfValue : Pattern {
    Node* value;
};
int match_value(Pattern& self, Frame& frame, Value subject) {
    auto& node = static_cast<OfValue&>(self);
    Owned const value(evaluate(node.value, frame));
    if (!value) return -1;
    Owned const answer(compare(subject, value.get(), Comparison::equal));
    if (!answer) return failed(self, frame);
    return as_test(truth(answer.get()), self, frame);
}

struct Singleton : Pattern {
    Value value;
};
int match_singleton(Pattern& self, Frame&, Value subject) { return subject == static_cast<Singleton&>(self).value; }

// --- [a, *b, c]

struct Sequence : Pattern {
    Patterns elements;
    int star;
    uint32_t star_slot;
    bool is_only_wildcards;
};
// Anything but lists and tuples is unpacked through its iterator, as an assignment would do it. `items` gets one value
// for each element that is no star.
bool unpack_subject(Sequence& node, Frame& frame, Value subject, Ref<List>& items) {
    uint64_t const count = node.elements.count;
    Owned const iterator(get_iterator(subject));
    if (!iterator) return false;
    items = make_list();
    if (node.star >= 0) {
        Ref<List> const all = to_list(iterator.get());
        if (!all) return false;
        if (all->size < count - 1)
            return raise(value_error_type, "not enough values to unpack (expected at least {}, got {})", count - 1,
                         all->size);
        uint64_t const before = static_cast<uint64_t>(node.star), taken = all->size - (count - 1);
        Ref<List> rest = make_list();
        for (uint64_t i = 0; i < all->size; ++i) {
            bool const is_rest = i >= before && i < before + taken;
            if (!append(is_rest ? *rest : *items, retain(all->items[i]))) return false;
        }
        store(frame.slots[node.star_slot], rest.release_value());
        return true;
    }
    while (items->size < count) {
        Value const value = next_item(iterator.get());
        if (value.is_empty()) {
            if (is_pending()) return false;
            return raise(value_error_type, "not enough values to unpack (expected {}, got {})", count, items->size);
        }
        if (!append(*items, value)) return false;
    }
    Owned const extra(next_item(iterator.get()));
    if (extra) return raise(value_error_type, "too many values to unpack (expected {})", count);
    return !is_pending();
}
int match_unpacked(Sequence& node, Frame& frame, Value subject) {
    Ref<List> items;
    if (!unpack_subject(node, frame, subject, items)) return failed(node, frame);
    uint64_t at = 0;
    for (uint32_t i = 0; i < node.elements.count; ++i) {
        if (static_cast<int>(i) == node.star) continue;
        Owned const value = Owned::share(items->items[at++]);
        int const answer = match(node.elements.items[i], frame, value.get());
        if (answer != 1) return answer;
    }
    return 1;
}

int match_sequence(Pattern& self, Frame& frame, Value subject) {
    auto& node = static_cast<Sequence&>(self);
    if (!type_of(subject).has(type_is_sequence_pattern)) return 0;
    int64_t const count = node.elements.count;
    if (count == 1 && node.star == 0 && node.is_only_wildcards) return 1;
    bool const any_length = node.star >= 0 && count == 1;
    auto const size = any_length && !is_plain_sequence(subject) ? std::optional<int64_t>(0) : length(subject);
    if (!size) return failed(self, frame);
    if (node.star < 0 ? *size != count : *size < count - 1) return 0;
    if (node.is_only_wildcards) return 1;
    if (!is_plain_sequence(subject) && (node.star < 0 || node.star_slot != UINT32_MAX))
        return match_unpacked(node, frame, subject);
    auto item = [&](int64_t index) {
        if (is_plain_sequence(subject) && static_cast<uint64_t>(index) < sequence_size(subject))
            return retain(sequence_item(subject, index));
        return get_item(subject, Value::integer(index));
    };
    for (int64_t i = 0; i < count; ++i) {
        if (i == node.star) {
            if (node.star_slot == UINT32_MAX) continue;
            Ref<List> rest = make_list();
            for (int64_t at = i; at < *size - (count - 1 - i); ++at) {
                Value const value = item(at);
                if (value.is_empty() || !append(*rest, value)) return failed(self, frame);
            }
            store(frame.slots[node.star_slot], rest.release_value());
            continue;
        }
        int64_t at = i;
        if (node.star >= 0) {
            if (node.elements.items[i]->is_wildcard) continue;
            if (i > node.star) {
                auto const now = length(subject);
                if (!now) return failed(self, frame);
                at = *now - (count - i);
            }
        }
        Owned const value(item(at));
        if (!value) return failed(self, frame);
        int const answer = match(node.elements.items[i], frame, value.get());
        if (answer != 1) return answer;
    }
    return 1;
}

// --- {key: pattern, **rest}

struct Mapping : Pattern {
    Row keys;
    Patterns values;
    uint32_t rest_slot;
};
// The value of a key through get(key, sentinel): a look-up must not make a defaultdict grow.
std::optional<Owned> find_key(Value subject, Value key) {
    if (is_exactly(subject, dict_type)) {
        auto const found = lookup(subject.as<Dict>(), key);
        if (!found) return std::nullopt;
        return Owned(*found);
    }
    Owned const sentinel(call(Value::of(&object_type)));
    if (!sentinel) return std::nullopt;
    Owned found(call_method(subject, intern("get"), {key, sentinel.get()}));
    if (!found) return std::nullopt;
    if (found.get() == sentinel.get()) return Owned();
    return found;
}
bool keep_rest(Mapping& node, Frame& frame, Value subject, std::vector<Owned> const& keys) {
    Ref<Dict> rest = make_dict();
    Owned const done(call_method(rest.value(), intern("update"), {subject}));
    if (!done) return false;
    for (Owned const& key : keys) {
        auto const taken = take(*rest, key.get());
        if (!taken) return false;
        release(*taken);
    }
    store(frame.slots[node.rest_slot], rest.release_value());
    return true;
}
int match_mapping(Pattern& self, Frame& frame, Value subject) {
    auto& node = static_cast<Mapping&>(self);
    if (!type_of(subject).has(type_is_mapping_pattern)) return 0;
    if (node.keys.count) {
        auto const size = length(subject);
        if (!size) return failed(self, frame);
        if (*size < node.keys.count) return 0;
    }
    std::vector<Owned> keys, values;
    Ref<Set> const seen = make_set();
    for (Node* const key_node : node.keys) {
        keys.emplace_back(evaluate(key_node, frame));
        if (!keys.back()) return -1;
    }
    for (Owned const& key : keys) {
        auto const is_repeated = contains(*seen, key.get());
        if (!is_repeated) return failed(self, frame);
        if (*is_repeated) {
            std::string text;
            if (append_repr(text, key.get()))
                raise(value_error_type, "mapping pattern checks duplicate key ({})", text);
            return failed(self, frame);
        }
        if (!add(*seen, key.get())) return failed(self, frame);
        auto value = find_key(subject, key.get());
        if (!value) return failed(self, frame);
        if (!*value) return 0;
        values.push_back(std::move(*value));
    }
    for (uint32_t i = 0; i < node.values.count; ++i) {
        int const answer = match(node.values.items[i], frame, values[i].get());
        if (answer != 1) return answer;
    }
    if (node.rest_slot != UINT32_MAX && !keep_rest(node, frame, subject, keys)) return failed(self, frame);
    return 1;
}

// --- Class(a, name=b)

struct Class : Pattern {
    Node* cls;
    Patterns positional;
    Str** names;
    Patterns keywords;
};
// All that the patterns ask for is there before the first of them is tried. 0: an attribute is absent.
int add_attribute(Pattern& self, Frame& frame, Value subject, Str* name, std::vector<Owned>& values) {
    auto const found = find_attribute(subject, name);
    if (!found) return failed(self, frame);
    if (found->is_empty()) return 0;
    values.emplace_back(*found);
    return 1;
}
int add_positional(Class& node, Frame& frame, Value subject, Type& type, std::vector<Str*>& seen,
                   std::vector<Owned>& values) {
    auto const found = find_attribute(Value::of(&type), names::__match_args__);
    if (!found) return failed(node, frame);
    Owned const arguments(*found);
    uint32_t const given = node.positional.count;
    if (!arguments && type.has(type_matches_self)) {
        if (given > 1) {
            raise(type_error_type, "{}() accepts 1 positional sub-pattern ({} given)", type.name_text(), given);
            return failed(node, frame);
        }
        values.push_back(Owned::share(subject));
        return 1;
    }
    Tuple* const names = arguments ? as_tuple(arguments.get()) : &empty_tuple();
    if (!names) {
        raise(type_error_type, "{}.__match_args__ must be a tuple (got {})", type.name_text(),
              type_of(arguments.get()).name_text());
        return failed(node, frame);
    }
    if (names->size < given) {
        raise(type_error_type, "{}() accepts {} positional sub-pattern{} ({} given)", type.name_text(), names->size,
              names->size == 1 ? "" : "s", given);
        return failed(node, frame);
    }
    for (uint32_t i = 0; i < given; ++i) {
        Str* const name = as_str((*names)[i]);
        if (!name) {
            raise(type_error_type, "__match_args__ elements must be strings (got {})",
                  type_of((*names)[i]).name_text());
            return failed(node, frame);
        }
        Str* const interned_name = intern(name->view());
        for (Str* const other : seen)
            if (other == interned_name) {
                raise(type_error_type, "{}() got multiple sub-patterns for attribute '{}'", type.name_text(),
                      name->view());
                return failed(node, frame);
            }
        seen.push_back(interned_name);
        int const answer = add_attribute(node, frame, subject, interned_name, values);
        if (answer != 1) return answer;
    }
    return 1;
}
int match_class(Pattern& self, Frame& frame, Value subject) {
    auto& node = static_cast<Class&>(self);
    Owned const cls(evaluate(node.cls, frame));
    if (!cls) return -1;
    if (!is_type(cls.get())) {
        raise(type_error_type, "called match pattern must be a class");
        return failed(self, frame);
    }
    auto const is_one = is_instance_of(subject, cls.get());
    if (!is_one) return failed(self, frame);
    if (!*is_one) return 0;
    Type& type = cls.get().as<Type>();
    std::vector<Str*> seen;
    std::vector<Owned> values;
    if (node.positional.count) {
        int const answer = add_positional(node, frame, subject, type, seen, values);
        if (answer != 1) return answer;
    }
    for (uint32_t i = 0; i < node.keywords.count; ++i) {
        for (Str* const other : seen)
            if (other == node.names[i]) {
                raise(type_error_type, "{}() got multiple sub-patterns for attribute '{}'", type.name_text(),
                      other->view());
                return failed(self, frame);
            }
        int const answer = add_attribute(self, frame, subject, node.names[i], values);
        if (answer != 1) return answer;
    }
    for (size_t i = 0; i < values.size(); ++i) {
        uint32_t const keyword = static_cast<uint32_t>(i) - node.positional.count;
        Pattern* const pattern = i < node.positional.count ? node.positional.items[i] : node.keywords.items[keyword];
        int const answer = match(pattern, frame, values[i].get());
        if (answer != 1) return answer;
    }
    return 1;
}

struct Alternatives : Pattern {
    Patterns patterns;
};
int match_any_of(Pattern& self, Frame& frame, Value subject) {
    Patterns const patterns = static_cast<Alternatives&>(self).patterns;
    for (uint32_t i = 0; i < patterns.count; ++i) {
        int const answer = match(patterns.items[i], frame, subject);
        if (answer != 0) return answer;
    }
    return 0;
}

// --- the statement

struct Match : Node {
    Node* subject;
    Case* cases;
    uint32_t count;
    uint32_t subject_slot, slot;
};

// Does the case apply? Assigns its captures on success, drops them otherwise.
int try_case(Case& each, Frame& frame, Value subject) {
    int answer = match(each.pattern, frame, subject);
    for (uint32_t i = 0; i < each.captures; ++i) {
        Value const captured = std::exchange(frame.slots[each.capture_slots[i]], empty);
        if (answer != 1)
            release(captured);
        else if (!assign(each.capture_targets[i], frame, captured))
            answer = -1;
    }
    return answer;
}
Value run_match(Node& self, Frame& frame) {
    auto& node = as<Match>(self);
    Value const subject = evaluate(node.subject, frame);
    if (subject.is_empty()) return empty;
    store(frame.slots[node.subject_slot], subject);
    for (uint32_t i = 0; i < node.count; ++i) {
        Case& each = node.cases[i];
        int answer = try_case(each, frame, subject);
        if (answer == 1 && each.guard) answer = each.guard->test(*each.guard, frame);
        if (answer == 0) continue;
        store(frame.slots[node.subject_slot], empty);
        return answer < 0 ? empty : evaluate(each.body, frame);
    }
    store(frame.slots[node.subject_slot], empty);
    return completed;
}

// In generators: the progress says in which case we are, in its guard (even) or its body (odd).
Value run_resumable_match(Node& self, Frame& frame) {
    auto& node = as<Match>(self);
    Value const noted = std::exchange(frame.slots[node.slot], empty);
    int64_t where = noted.is_empty() ? -1 : noted.as_integer();
    if (where < 0) {
        Value const subject = evaluate(node.subject, frame);
        if (subject.is_empty()) return empty;
        store(frame.slots[node.subject_slot], subject);
    }
    for (uint32_t i = where < 0 ? 0 : static_cast<uint32_t>(where / 2); i < node.count; ++i, where = -1) {
        Case& each = node.cases[i];
        if (where < 0) {
            int const answer = try_case(each, frame, frame.slots[node.subject_slot]);
            if (answer < 0) return store(frame.slots[node.subject_slot], empty), empty;
            if (answer == 0) continue;
        }
        if (where < 0 || where % 2 == 0) {
            if (each.guard_prelude) {
                Value const completion = evaluate(each.guard_prelude, frame);
                if (completion == yield_signal) frame.slots[node.slot] = Value::integer(int64_t{i} * 2);
                if (!(completion == completed)) return completion;
            }
            int const answer = each.guard ? each.guard->test(*each.guard, frame) : 1;
            if (answer < 0) return store(frame.slots[node.subject_slot], empty), empty;
            if (answer == 0) continue;
            store(frame.slots[node.subject_slot], empty);
        }
        Value const completion = evaluate(each.body, frame);
        if (completion == yield_signal) frame.slots[node.slot] = Value::integer(int64_t{i} * 2 + 1);
        return completion;
    }
    store(frame.slots[node.subject_slot], empty);
    return completed;
}

template <class T> T* pattern(Maker& make, Span span, int (*match)(Pattern&, Frame&, Value)) {
    T* const node = make.make<T>(span, nullptr);
    node->match = match;
    return node;
}
Node* statement(Maker& make, Span span, Node* subject, Case* cases, uint32_t count, uint32_t subject_slot,
                Execute execute) {
    auto* const node = make.make<Match>(span, execute);
    node->subject = subject, node->cases = cases, node->count = count, node->subject_slot = subject_slot;
    return node;
}

}  // namespace

Pattern* wildcard_pattern(Maker& make, Span span) {
    auto* const node = pattern<Pattern>(make, span, &match_anything);
    node->is_wildcard = true;
    return node;
}
Pattern* capture_pattern(Maker& make, Span span, Pattern* inner, uint32_t slot) {
    auto* const node = pattern<Capture>(make, span, &match_capture);
    node->inner = inner, node->slot = slot;
    return node;
}
Pattern* value_pattern(Maker& make, Span span, Node* value) {
    auto* const node = pattern<OfValue>(make, span, &match_value);
    node->value = value;
    return node;
}
Pattern* singleton_pattern(Maker& make, Span span, Value value) {
    auto* const node = pattern<Singleton>(make, span, &match_singleton);
    node->value = value;
    return node;
}
Pattern* sequence_pattern(Maker& make, Span span, Patterns elements, int star, uint32_t star_slot) {
    auto* const node = pattern<Sequence>(make, span, &match_sequence);
    node->elements = elements, node->star = star, node->star_slot = star_slot;
    node->is_only_wildcards = star_slot == UINT32_MAX;
    for (uint32_t i = 0; i < elements.count; ++i)
        node->is_only_wildcards = node->is_only_wildcards && elements.items[i]->is_wildcard;
    return node;
}
Pattern* mapping_pattern(Maker& make, Span span, Row keys, Patterns values, uint32_t rest_slot) {
    auto* const node = pattern<Mapping>(make, span, &match_mapping);
    node->keys = keys, node->values = values, node->rest_slot = rest_slot;
    return node;
}
Pattern* class_pattern(Maker& make, Span span, Node* cls, Patterns positional, Str** names, Patterns keywords) {
    auto* const node = pattern<Class>(make, span, &match_class);
    node->cls = cls, node->positional = positional, node->names = names, node->keywords = keywords;
    return node;
}
Pattern* or_pattern(Maker& make, Span span, Patterns alternatives) {
    auto* const node = pattern<Alternatives>(make, span, &match_any_of);
    node->patterns = alternatives;
    return node;
}
Node* match_node(Maker& make, Span span, Node* subject, Case* cases, uint32_t count, uint32_t subject_slot) {
    return statement(make, span, subject, cases, count, subject_slot, &run_match);
}
Node* resumable_match(Maker& make, Span span, Node* subject, Case* cases, uint32_t count, uint32_t subject_slot,
                      uint32_t progress_slot) {
    Node* const node = statement(make, span, subject, cases, count, subject_slot, &run_resumable_match);
    as<Match>(*node).slot = progress_slot;
    return node;
}

}  // namespace gossamer::nodes
