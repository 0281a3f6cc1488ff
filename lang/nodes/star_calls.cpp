// f(a, *b, c=1, **d): what is starred is collected first, then flattened into one row of arguments.
#include "lang/nodes/calling.hpp"
#include "lang/nodes/calls.hpp"
#include "runtime/errors/exception.hpp"
#include "runtime/types/dict_views.hpp"
#include "runtime/types/list.hpp"

namespace gossamer::nodes {

namespace {

struct StarCall : Node {
    Node* callee;
    CallPart const* parts;
    uint32_t count;
};
// How messages name what is called.
std::string callee_text(Value callee) {
    Owned const name(get_attribute(callee, names::__qualname__));
    std::string text;
    if (!name) {
        clear_pending();
        Owned const shown(to_str(callee));
        return shown ? std::string(shown.get().as<Str>().view()) : text;
    }
    Owned const module(get_attribute(callee, names::__module__));
    if (!module) clear_pending();
    auto const add = [&](Value part) {
        Owned const shown(to_str(part));
        if (shown) text += shown.get().as<Str>().view();
    };
    if (module && !module.get().is_none() && !(as_str(module.get()) && module.get().as<Str>().view() == "builtins")) {
        add(module.get());
        text += ".";
    }
    add(name.get());
    return text + "()";
}
// `alone`: it is the only positional argument, and so the callee is told by name.
bool add_star(List& positional, Value callee, Value iterable, bool alone) {
    if (extend(positional, iterable)) return true;
    if (!is_pending(type_error_type) || type_of(iterable).slots.iterate || type_of(iterable).slots.get_item)
        return false;
    clear_pending();
    if (!alone)
        return raise(type_error_type, "Value after * must be an iterable, not {}", type_of(iterable).name_text());
    return raise(type_error_type, "{} argument after * must be an iterable, not {}", callee_text(callee),
                 type_of(iterable).name_text());
}
bool add_keyword(Dict& keywords, Value callee, Value name, Value value) {
    auto const there = contains(keywords, name);
    if (!there) return false;
    if (!*there) return insert(keywords, name, value);
    Owned const shown(to_str(name));
    if (!shown) return false;
    return raise(type_error_type, "{} got multiple values for keyword argument '{}'",
                 callee ? callee_text(callee) : "__build_class__()", shown.get().as<Str>().view());
}
// The mapping's own KeyError says, to CPython, that the key is there twice.
[[gnu::noinline, gnu::cold]] bool explain_merge(Value callee, Value mapping) {
    std::string const name = callee ? std::string() : "__build_class__()";
    if (is_pending(attribute_error_type)) {
        clear_pending();
        return raise(type_error_type, "{} argument after ** must be a mapping, not {}",
                     callee ? callee_text(callee) : name, type_of(mapping).name_text());
    }
    if (!is_pending(key_error_type)) return false;
    Owned exception = take_pending();
    Owned const arguments(get_attribute(exception.get(), intern("args")));
    if (!arguments || !as_tuple(arguments.get()) || arguments.get().as<Tuple>().size != 1) {
        clear_pending();
        restore_pending(std::move(exception));
        return false;
    }
    Owned const shown(to_str(arguments.get().as<Tuple>()[0]));
    if (!shown) return false;
    return raise(type_error_type, "{} got multiple values for keyword argument '{}'",
                 callee ? callee_text(callee) : name, shown.get().as<Str>().view());
}

}  // namespace

bool merge_keywords(Dict& keywords, Value callee, Value mapping) {
    if (iterates_as_dict(mapping)) {
        uint32_t position = 0;
        while (DictEntry* const entry = next_entry(mapping.as<Dict>(), position)) {
            Owned const name = Owned::share(entry->key), value = Owned::share(entry->value);
            if (!add_keyword(keywords, callee, name.get(), value.get())) return false;
        }
        return true;
    }
    Owned const row(keys_of_mapping(mapping));
    if (!row) return explain_merge(callee, mapping);
    for (uint64_t i = 0; i < row.get().as<List>().size; ++i) {
        Owned const name = Owned::share(row.get().as<List>().items[i]);
        auto const there = contains(keywords, name.get());
        if (!there) return explain_merge(callee, mapping);
        if (*there) return add_keyword(keywords, callee, name.get(), none);
        Owned const value(get_item(mapping, name.get()));
        if (!value) return explain_merge(callee, mapping);
        if (!add_keyword(keywords, callee, name.get(), value.get())) return false;
    }
    return true;
}

namespace {

// The keywords that stand together are evaluated before any of them joins those from `**`.
struct Keywords {
    Ref<Dict> all;
    std::vector<std::pair<Str*, Owned>> waiting;

    bool join(Value callee) {
        if (!all) all = make_dict();
        for (auto& [name, value] : waiting)
            if (!add_keyword(*all, callee, Value::of(name), value.get())) return false;
        waiting.clear();
        return true;
    }
};

Value call_stars(Node& self, Frame& frame) {
    auto& node = as<StarCall>(self);
    if (!safe_point()) [[unlikely]]
        return fail(self, frame);
    Owned callee(evaluate(node.callee, frame));
    if (!callee) return empty;
    Ref<List> positional = make_list();
    Keywords named;
    bool const alone =
        node.count && node.parts[0].kind == CallPart::star &&
        (node.count == 1 || node.parts[1].kind == CallPart::keyword || node.parts[1].kind == CallPart::double_star);
    Owned lone_star;  // unpacked when all else is evaluated
    for (uint32_t i = 0; i < node.count; ++i) {
        CallPart const& part = node.parts[i];
        Owned value(evaluate(part.value, frame));
        if (!value) return empty;
        frame.node = &self;
        bool done = true;
        switch (part.kind) {
            case CallPart::positional: done = append(*positional, value.release()); break;
            case CallPart::star:
                if (alone)
                    lone_star = std::move(value);
                else
                    done = add_star(*positional, callee.get(), value.get(), false);
                break;
            case CallPart::keyword: named.waiting.emplace_back(part.name, std::move(value)); break;
            case CallPart::double_star:
                done = named.join(callee.get()) && merge_keywords(*named.all, callee.get(), value.get());
                break;
        }
        if (!done) return fail(self, frame);
    }
    frame.node = &self;
    if (!named.waiting.empty() && !named.join(callee.get())) return fail(self, frame);
    if (alone && !add_star(*positional, callee.get(), lone_star.get(), true)) return fail(self, frame);
    lone_star = Owned();
    Ref<Dict>& keywords = named.all;
    // Flattened: what was collected moves over into one row.
    uint32_t const named_count = keywords ? keywords->size() : 0;
    ArgumentRow row(static_cast<uint32_t>(positional->size) + named_count);
    if (!row) return fail(self, frame);
    for (Value const value : positional->view()) row.push(retain(value));
    positional = {};
    Ref<Tuple> keyword_names;
    if (named_count) {
        keyword_names = allocate_tuple(named_count);
        if (!keyword_names) return fail(self, frame);
        uint32_t position = 0, at = 0;
        while (DictEntry* const entry = next_entry(*keywords, position)) {
            if (!as_str(entry->key)) {
                raise(type_error_type, "keywords must be strings");
                return fail(self, frame);
            }
            keyword_names->items[at++] = retain(entry->key);
            row.push(retain(entry->value));
        }
        keywords = {};
    }
    return call_row(self, frame, callee, row, keyword_names.get());
}

}  // namespace

Node* call_with_stars(Maker& make, Span span, Node* callee, CallPart const* parts, uint32_t count) {
    auto* const node = make.make<StarCall>(span, &call_stars);
    node->callee = callee, node->parts = parts, node->count = count;
    return node;
}

}  // namespace gossamer::nodes
