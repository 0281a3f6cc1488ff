// re.Match.
#include <cstddef>

#include "runtime/types/class_item.hpp"
#include "runtime/types/classes.hpp"
#include "stdlib/modules/native_iterator.hpp"
#include "stdlib/modules/regular_expressions/objects.hpp"

namespace gossamer::regular_expressions {

Type match_type;

namespace {

Match& match_of(Value value) { return value.as<Match>(); }

void visit_match(Object& object, Visitor& visitor) {
    auto& match = static_cast<Match&>(object);
    visitor.visit(match.pattern);
    visitor.visit(match.string);
    visitor.visit(match.regs);
}
void destroy_match(Object& object) {
    auto& match = static_cast<Match&>(object);
    drop(match.regs);
    drop(match.string);
    drop(match.pattern);
}
size_t size_of_match(Object const& object) {
    return sizeof(Match) + (static_cast<Match const&>(object).groups + 1) * 2 * sizeof(size_t);
}
constexpr Layout match_layout{
    .name = "re.Match",
    .visit = visit_match,
    .destroy = destroy_match,
    .size = size_of_match,
    .name_edges =
        [](Object& object, EdgeNamer& namer) {
            auto& self = static_cast<Match&>(object);
            namer.attribute("re", self.pattern);
            namer.attribute("string", self.string);
            namer.attribute("regs", self.regs);
        },
};

// The character at a byte; -1: of a group that took no part.
int64_t index_at(Match& match, size_t byte) {
    if (byte == unset) return -1;
    if (!match.is_wide) return static_cast<int64_t>(byte);
    std::string_view const text = match.string.as<Str>().view();
    size_t const known = match.known_byte;
    size_t index = match.known_index;
    if (byte >= known)
        index += count_code_points(text.substr(known, byte - known));
    else
        index -= count_code_points(text.substr(byte, known - byte));
    // The next question will be for a place nearby.
    match.known_byte = byte;
    match.known_index = index;
    return static_cast<int64_t>(index);
}

// By number or name; -1: IndexError, or what comparing names raised.
int64_t group_index(Match& match, Value which) {
    int64_t index = -1;
    if (which.is_integer())
        index = which.as_integer();
    else if (type_of(which).slots.to_index) {
        auto const number = to_clamped_int64(which);
        if (!number) return -1;
        index = *number;
    } else {
        auto const found = lookup(*match.pattern->group_index, which);
        if (!found) return -1;
        Owned const number(*found);
        if (number) index = number.get().as_integer();
    }
    if (index >= 0 && index <= match.groups) return index;
    raise(index_error_type, "no such group");
    return -1;
}

Value group_at(Match& match, int64_t index, Value fallback = none) {
    size_t const begin = match.spans[2 * index], end = match.spans[2 * index + 1];
    return begin == unset ? retain(fallback) : slice_of(match.string, begin, end);
}

Value group(Value self, Arguments const& arguments) {
    if (!check_no_keywords("Match.group", arguments)) return empty;
    Match& match = match_of(self);
    if (!arguments.positional) return group_at(match, 0);
    if (arguments.positional == 1) {
        int64_t const index = group_index(match, arguments[0]);
        return index < 0 ? empty : group_at(match, index);
    }
    Ref<Tuple> row = TRY(allocate_tuple(arguments.positional));
    for (uint32_t i = 0; i < arguments.positional; ++i) {
        int64_t const index = group_index(match, arguments[i]);
        if (index < 0) return empty;
        row->items[i] = TRY(group_at(match, index));
    }
    return row.release_value();
}

Value get_group(Value self, Value which) {
    int64_t const index = group_index(match_of(self), which);
    return index < 0 ? empty : group_at(match_of(self), index);
}

Value groups(Match& match, Value fallback) {
    Ref<Tuple> row = TRY(allocate_tuple(match.groups));
    for (uint32_t i = 0; i < match.groups; ++i) row->items[i] = TRY(group_at(match, i + 1, fallback));
    return row.release_value();
}

Value group_dict(Match& match, Value fallback) {
    Ref<Dict> result = make_dict();
    uint32_t position = 0;
    while (DictEntry const* const entry = next_entry(*match.pattern->group_index, position)) {
        Owned const name = Owned::share(entry->key);
        Owned const value = TRY(Owned(group_at(match, entry->value.as_integer(), fallback)));
        if (!insert(*result, name, value)) return empty;
    }
    return result.release_value();
}

Value pair_at(Match& match, int64_t index) {
    int64_t const begin = index_at(match, match.spans[2 * index]);
    int64_t const end = index_at(match, match.spans[2 * index + 1]);
    return make_tuple({Value::integer(begin), Value::integer(end)}).release_value();
}

Value which_or_all(Value which) { return which ? which : Value::integer(0); }

Value start(Match& match, Value which) {
    int64_t const index = group_index(match, which_or_all(which));
    return index < 0 ? empty : Value::integer(index_at(match, match.spans[2 * index]));
}
Value end(Match& match, Value which) {
    int64_t const index = group_index(match, which_or_all(which));
    return index < 0 ? empty : Value::integer(index_at(match, match.spans[2 * index + 1]));
}
Value span(Match& match, Value which) {
    int64_t const index = group_index(match, which_or_all(which));
    return index < 0 ? empty : pair_at(match, index);
}

Value expand_template(Match& match, Value source) { return expand(match, source); }
Value copy(Value self) { return retain(self); }
Value deep_copy(Value self, Value) { return retain(self); }

Value get_string(Value self) { return retain(match_of(self).string); }
Value get_pattern(Value self) { return retain(Value::of(match_of(self).pattern)); }
Value get_pos(Value self) { return Value::integer(match_of(self).pos); }
Value get_endpos(Value self) { return Value::integer(match_of(self).endpos); }
Value get_last_index(Value self) {
    uint32_t const last = match_of(self).last_group;
    return last ? Value::integer(last) : none;
}
Value get_last_group(Value self) {
    Match& match = match_of(self);
    uint32_t position = 0;
    while (DictEntry const* const entry = next_entry(*match.pattern->group_index, position))
        if (entry->value == Value::integer(match.last_group)) return retain(entry->key);
    return none;
}
Value get_regs(Value self) {
    Match& match = match_of(self);
    if (!match.regs) {
        Ref<Tuple> rows = TRY(allocate_tuple(match.groups + 1));
        for (uint32_t i = 0; i <= match.groups; ++i) rows->items[i] = TRY(pair_at(match, i));
        store(match.regs, rows.release_value());
    }
    return retain(match.regs);
}

Value match_repr(Value self) {
    Match& match = match_of(self);
    Owned const whole = TRY(Owned(group_at(match, 0)));
    std::string text = fmt::format("<re.Match object; span=({}, {}), match=", index_at(match, match.spans[0]),
                                   index_at(match, match.spans[1]));
    if (!append_repr(text, whole)) return empty;
    text += '>';
    return make_str(text).release_value();
}

constexpr Native methods[] = {
    method<&group, "group([group1, ...]) -> str or tuple.">("group([group1, ...]) -> str or tuple.\nReturn one or more "
                                                            "subgroups of the match.\nBy number or by name; 0, or "
                                                            "no argument at all, is the whole."),
    method<&start, "start(group=0, /)">("Return index of the start of the substring matched by group."),
    method<&end, "end(group=0, /)">("Return index of the end of the substring matched by group."),
    method<&span, "span(group=0, /)">("Return the indices of start and end of what the group matched, as a tuple."),
    method<&groups, "groups(default=None)">("Return a tuple of all groups; those without a part give the default."),
    method<&group_dict, "groupdict(default=None)">(
        "Return a dict of all named groups by name; those without a part give the default."),
    method<&expand_template, "expand(template)">("Return the template with its references to groups replaced."),
    method<&copy, "__copy__(/)">(""),
    method<&deep_copy, "__deepcopy__(memo, /)">(""),
    class_item_method,
};

constexpr Member members[] = {
    {"string", get_string, refuse_write, "The string passed to match() or search()."},
    {"re", get_pattern, refuse_write, "The regular expression object."},
    {"pos", get_pos, refuse_write, "Where the search began."},
    {"endpos", get_endpos, refuse_write, "How far the search went."},
    {"lastindex", get_last_index, nullptr, "The number of the group that was closed last."},
    {"lastgroup", get_last_group, nullptr, "The name of the group that was closed last."},
    {"regs", get_regs},
};

}  // namespace

Value make_match(Pattern& pattern, Text const& text, size_t const* spans, size_t known_byte, size_t known_index) {
    uint32_t const groups = pattern.groups();
    size_t const words = 2 * (size_t{groups} + 1);
    Match* const match = TRY(allocate_instance<Match>(match_type, words * sizeof(size_t)));
    match->groups = groups;
    std::copy_n(spans, words, match->spans);
    retain(static_cast<Object*>(&pattern));
    match->pattern = &pattern;
    match->string = retain(text.object());
    match->regs = empty;
    match->pos = text.pos();
    match->endpos = text.endpos();
    match->known_byte = known_byte;
    match->known_index = known_index;
    match->is_wide = text.is_wide();
    match->last_group = groups ? pattern.engine->last_group(spans) : 0;
    return Value::of(match);
}

void define_match_type() {
    Slots slots;
    slots.get_item = get_group;
    slots.repr = match_repr;
    define_type(match_type, {.name = "Match",
                             .module = "re",
                             .doc = "The result of re.match() and re.search().\nMatch objects always have a boolean "
                                    "value of True.",
                             .layout = &match_layout,
                             .size = sizeof(Match),
                             .is_variable_size = true,
                             .slots = slots,
                             .methods = methods,
                             .members = members});
}

}  // namespace gossamer::regular_expressions
