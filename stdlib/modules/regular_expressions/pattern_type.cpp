// re.Pattern: what can be done with one.
#include <cstddef>

#include "runtime/core/str_text.hpp"
#include "runtime/protocol/hooks.hpp"
#include "runtime/protocol/warn.hpp"
#include "runtime/types/bytes.hpp"
#include "runtime/types/class_item.hpp"
#include "runtime/types/classes.hpp"
#include "runtime/types/generic_alias.hpp"
#include "runtime/types/list.hpp"
#include "stdlib/modules/native_iterator.hpp"
#include "stdlib/modules/regular_expressions/objects.hpp"
#include "stdlib/modules/regular_expressions/parser.hpp"
#include "stdlib/modules/regular_expressions/scanner.hpp"

namespace gossamer::regular_expressions {

Type pattern_type;

namespace {

Pattern& pattern_of(Value value) { return value.as<Pattern>(); }

void visit_pattern(Object& object, Visitor& visitor) {
    auto& pattern = static_cast<Pattern&>(object);
    visitor.visit(pattern.source);
    visitor.visit(pattern.group_index);
    visitor.visit(pattern.last_template);
}
void destroy_pattern(Object& object) {
    auto& pattern = static_cast<Pattern&>(object);
    drop(pattern.last_template);
    drop(pattern.group_index);
    drop(pattern.source);
    delete std::exchange(pattern.parsed, nullptr);
    delete std::exchange(pattern.engine, nullptr);
}
size_t size_of_pattern(Object const&) { return sizeof(Pattern); }
constexpr Layout pattern_layout{
    .name = "re.Pattern",
    .visit = visit_pattern,
    .destroy = destroy_pattern,
    .size = size_of_pattern,
    .name_edges =
        [](Object& object, EdgeNamer& namer) {
            auto& self = static_cast<Pattern&>(object);
            namer.attribute("pattern", self.source);
            namer.attribute("groupindex", self.group_index);
            namer.part("the template used last", self.last_template);
        },
};

// --- looking

// Left out, it is as far as the text goes.
std::optional<int64_t> end_position(Value endpos) { return endpos ? to_int64(endpos) : INT64_MAX; }

template <Mode mode> Value find_once(Pattern& self, Value string, int64_t pos, Value endpos) {
    int64_t const last = TRY(end_position(endpos));
    Text text;
    if (!text.open(self, string, pos, last)) return empty;
    if (text.is_empty_range()) return none;
    size_t const* spans;
    Found const found = self.engine->run(mode, text.is_wide(), text.view(), text.begin(), false, spans);
    if (found != Found::yes) return found == Found::no ? none : empty;
    return make_match(self, text, spans, text.begin(), static_cast<size_t>(text.pos()));
}

// visit(spans) -> bool for each match, from left to right; false ends the walk with failure.
template <class Visit> bool for_each_match(Pattern& pattern, Text const& text, Visit visit) {
    if (text.is_empty_range()) return true;
    size_t at = text.begin();
    bool not_empty = false;
    for (;;) {
        size_t const* spans;
        Found const found = pattern.engine->run(Mode::search, text.is_wide(), text.view(), at, not_empty, spans);
        if (found != Found::yes) return found == Found::no;
        at = spans[1];
        not_empty = spans[0] == spans[1];
        if (!visit(spans)) return false;
    }
}

Value part(Text const& text, size_t const* spans, uint32_t group) {
    size_t const begin = spans[2 * group];
    return begin == unset ? text.slice(0, 0) : text.slice(begin, spans[2 * group + 1]);
}

Value find_all(Pattern& self, Value string, int64_t pos, Value endpos) {
    int64_t const last = TRY(end_position(endpos));
    Text text;
    if (!text.open(self, string, pos, last)) return empty;
    Ref<List> result = make_list();
    uint32_t const groups = self.groups();
    bool const done = for_each_match(self, text, [&](size_t const* spans) -> bool {
        if (groups < 2) return append(*result, TRY(part(text, spans, groups)));
        Ref<Tuple> row = TRY(allocate_tuple(groups));
        for (uint32_t i = 0; i < groups; ++i) row->items[i] = TRY(part(text, spans, i + 1));
        return append(*result, row.release_value());
    });
    return done ? result.release_value() : empty;
}

Value split(Pattern& self, Value string, int64_t most) {
    Text text;
    if (!text.open(self, string)) return empty;
    Ref<List> result = make_list();
    uint32_t const groups = self.groups();
    size_t last = 0, at = 0;
    bool not_empty = false;
    for (int64_t done = 0; !most || done < most; ++done) {
        size_t const* spans;
        Found const found = self.engine->run(Mode::search, text.is_wide(), text.view(), at, not_empty, spans);
        if (found == Found::failed) return empty;
        if (found == Found::no) break;
        if (!append(*result, TRY(text.slice(last, spans[0])))) return empty;
        for (uint32_t i = 1; i <= groups; ++i) {
            Value const item = spans[2 * i] == unset ? none : TRY(part(text, spans, i));
            if (!append(*result, item)) return empty;
        }
        last = at = spans[1];
        not_empty = spans[0] == spans[1];
    }
    if (!append(*result, TRY(text.slice(last, text.view().size())))) return empty;
    return result.release_value();
}

Value replace(Pattern& self, Value replacement, Value string, int64_t count) {
    return substitute(self, replacement, string, count, false);
}
Value replace_counting(Pattern& self, Value replacement, Value string, int64_t count) {
    return substitute(self, replacement, string, count, true);
}

Value find_iterator(Pattern& self, Value string, int64_t pos, Value endpos) {
    return make_scanner(match_iterator_type, self, string, pos, TRY(end_position(endpos)));
}
Value scanner(Pattern& self, Value string, int64_t pos, Value endpos) {
    return make_scanner(scanner_type, self, string, pos, TRY(end_position(endpos)));
}

Value copy(Value self) { return retain(self); }
Value deep_copy(Value self, Value) { return retain(self); }

// --- being a value

Value pattern_repr(Value self) {
    static constexpr std::pair<uint32_t, char const*> flag_names[] = {
        {ignore_case, "re.IGNORECASE"}, {locale, "re.LOCALE"},   {multiline, "re.MULTILINE"}, {dot_all, "re.DOTALL"},
        {unicode, "re.UNICODE"},        {verbose, "re.VERBOSE"}, {debug, "re.DEBUG"},         {ascii, "re.ASCII"},
    };
    constexpr size_t longest = 200;  // code points of the pattern's own repr
    Pattern& pattern = pattern_of(self);
    uint32_t flags = pattern.engine->tree().flags;
    if (!pattern.is_bytes() && (flags & type_flags) == unicode) flags &= ~uint32_t{unicode};
    std::string shown;
    if (!append_repr(shown, pattern.source)) return empty;
    size_t end = 0;
    for (size_t count = 0; end < shown.size(); ++end)
        if ((shown[end] & 0xC0) != 0x80 && ++count > longest) break;
    std::string text = "re.compile(" + shown.substr(0, end);
    char const* separator = ", ";
    for (auto const& [flag, name] : flag_names) {
        if (!(flags & flag)) continue;
        text += separator;
        text += name;
        separator = "|";
        flags &= ~flag;
    }
    if (flags) text += fmt::format("{}0x{:x}", separator, flags);
    text += ')';
    return make_str(text).release_value();
}

std::optional<int64_t> pattern_hash(Value self) {
    Pattern& pattern = pattern_of(self);
    auto const hashed = hash(pattern.source);
    if (!hashed) return std::nullopt;
    int64_t const result =
        *hashed ^ (static_cast<int64_t>(pattern.engine->tree().flags) * 1000003) ^ (pattern.is_bytes() ? 1 : 0);
    return result == -1 ? -2 : result;
}

Value pattern_compare(Value left, Value right, Comparison how) {
    if ((how != Comparison::equal && how != Comparison::not_equal) || !is_instance(right, pattern_type))
        return not_implemented;
    Pattern &a = pattern_of(left), &b = pattern_of(right);
    bool same = &a == &b;
    if (!same && a.engine->tree().flags == b.engine->tree().flags && a.is_bytes() == b.is_bytes()) {
        auto const answer = equals(a.source, b.source);
        if (!answer) return empty;
        same = *answer;
    }
    return Value::boolean(same == (how == Comparison::equal));
}

Value get_source(Value self) { return retain(pattern_of(self).source); }
Value get_flags(Value self) { return Value::integer(pattern_of(self).engine->tree().flags); }
Value get_groups(Value self) { return Value::integer(pattern_of(self).groups()); }
Value get_group_index(Value self) { return make_mapping_proxy(Value::of(pattern_of(self).group_index)); }

constexpr Native methods[] = {
    method<&find_once<Mode::match>, "match(string, pos=0, endpos=sys.maxsize)">(
        "Matches zero or more characters at the beginning of the string."),
    method<&find_once<Mode::fullmatch>, "fullmatch(string, pos=0, endpos=sys.maxsize)">(
        "Matches against all of the string."),
    method<&find_once<Mode::search>, "search(string, pos=0, endpos=sys.maxsize)">(
        "Scan through string looking for a match, and return a corresponding match object instance.\n\nReturn None if "
        "no position in the string matches."),
    method<&replace, "sub(repl, string, count=0)">("Return the string with what the pattern finds replaced by repl."),
    method<&replace_counting, "subn(repl, string, count=0)">(
        "Return the tuple (new_string, number_of_subs_made) of what sub() does."),
    method<&find_all, "findall(string, pos=0, endpos=sys.maxsize)">(
        "Return a list of all non-overlapping matches of pattern in string."),
    method<&split, "split(string, maxsplit=0)">("Split string by the occurrences of pattern."),
    method<&find_iterator, "finditer(string, pos=0, endpos=sys.maxsize)">(
        "Return an iterator over all non-overlapping matches for the RE pattern in string.\n\nFor each match, the "
        "iterator returns a match object."),
    method<&scanner, "scanner(string, pos=0, endpos=sys.maxsize)">(""),
    method<&copy, "__copy__(/)">(""),
    method<&deep_copy, "__deepcopy__(memo, /)">(""),
    class_item_method,
};

constexpr Member members[] = {
    {"pattern", get_source, refuse_write, "The pattern string from which the RE object was compiled."},
    {"flags", get_flags, refuse_write, "The regex matching flags."},
    {"groups", get_groups, refuse_write, "The number of capturing groups in the pattern."},
    {"groupindex", get_group_index, nullptr, "A dictionary mapping group names to group numbers."},
};

// The class, which is written in Python; empty: an exception is pending.
Owned error_class() {
    Owned const module = TRY(Owned(context().hooks->import(intern("re"), empty, none, 0)));
    return Owned(get_attribute(module.get(), "PatternError"));
}

}  // namespace

Raised raise_problem(Problem const& problem, Value pattern) {
    switch (problem.kind) {
        case Problem::Kind::value: return raise(value_error_type, "{}", problem.message);
        case Problem::Kind::overflow: return raise(overflow_error_type, "{}", problem.message);
        case Problem::Kind::index: return raise(index_error_type, "{}", problem.message);
        case Problem::Kind::recursion: return raise_recursion_error("");
        case Problem::Kind::pattern: break;
    }
    Owned const type = error_class();
    if (!type) return {};
    Ref<Str> const message = make_str(problem.message);
    Owned const error(problem.position ? call(type.get(), {message.value(), pattern,
                                                           Value::integer(static_cast<int64_t>(*problem.position))})
                                       : call(type.get(), {message.value()}));
    if (!error) return {};
    return raise_instance(error.get());
}

Value compile_pattern(Value source, int64_t flags) {
    bool is_bytes = false;
    std::u32string text;
    if (Str* const str = as_str(source))
        text = to_code_points(str->view(), false);
    else {
        is_bytes = true;
        text = to_code_points(source.as<Bytes>().view(), true);
    }
    Problem problem;
    Warnings warnings;
    auto tree = parse(text, is_bytes, static_cast<uint32_t>(flags), problem, warnings);
    for (std::string const& warning : warnings)
        if (!warn_text(future_warning_type, warning)) return empty;
    if (!tree) return raise_problem(problem, source);
    Ref<Dict> names = make_dict();
    for (auto const& [name, group] : tree->names) {
        Ref<Str> const key = intern(make_str(to_utf8(name)));
        if (!insert(*names, key.value(), Value::integer(group))) return empty;
    }
    Pattern* const pattern = TRY(allocate_instance<Pattern>(pattern_type));
    pattern->source = retain(source);
    pattern->group_index = names.release();
    pattern->last_template = empty;
    pattern->engine = new Engine(std::move(*tree), is_bytes);
    pattern->parsed = nullptr;
    return Value::of(pattern);
}

std::span<Native const> pattern_methods() { return methods; }

void define_pattern_type() {
    Slots slots;
    slots.repr = pattern_repr;
    slots.hash = pattern_hash;
    slots.compare = pattern_compare;
    define_type(pattern_type, {.name = "Pattern",
                               .module = "re",
                               .doc = "Compiled regular expression object.",
                               .layout = &pattern_layout,
                               .size = sizeof(Pattern),
                               .record_offset = offsetof(Pattern, record),
                               .flags = type_has_weakrefs,
                               .slots = slots,
                               .methods = methods,
                               .members = members});
}

}  // namespace gossamer::regular_expressions
