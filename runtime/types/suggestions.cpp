// "Did you mean: 'x'?": the nearest name to one that was not found.
#include "runtime/errors/exception.hpp"
#include "runtime/errors/nearest_name.hpp"
#include "runtime/protocol/protocol.hpp"
#include "runtime/types/function.hpp"
#include "runtime/types/list.hpp"
#include "runtime/types/traceback_text.hpp"

namespace gossamer {

using namespace exception_fields;

namespace {

using Names = std::vector<std::string>;

std::string nearest(Names const& names, std::string_view wrong) {
    std::vector<std::string_view> const views(names.begin(), names.end());
    return std::string(nearest_name(views, wrong));
}

bool add_strings(Names& names, Value iterable) {
    return for_each(iterable, [&](Value item) {
        if (Str* const name = as_str(item)) names.emplace_back(name->view());
        return true;
    });
}

Value builtin(char const* name) { return context().builtins ? get(*context().builtins, intern(name)) : empty; }

bool add_dir(Names& names, Value object) {
    Value const dir = builtin("dir");
    if (!dir) return false;
    Owned const list = call(dir, {object});
    return list && add_strings(names, list);
}

void hide_underscored(Names& names) {
    std::erase_if(names, [](std::string const& name) { return name.starts_with('_'); });
}

FrameObject* innermost_frame(Value traceback) {
    if (!is_exactly(traceback, traceback_type)) return nullptr;
    Traceback* link = &traceback.as<Traceback>();
    while (link->next) link = link->next;
    return link->frame;
}

Owned locals_of(FrameObject& frame) { return get_attribute(Value::of(&frame), "f_locals"); }

Owned self_of(Value locals) {
    Owned const key = Owned::share(Value::of(names::self));
    auto const has = contains(locals, key.get());
    if (!has || !*has) return {};
    return get_item(locals, key);
}

std::string suggest_attribute(Exception& exception, Value traceback, std::string_view wrong) {
    Value const object = exception.fields[attribute_obj] ? exception.fields[attribute_obj] : none;
    Names candidates;
    if (!add_dir(candidates, object)) return {};
    bool hides = !wrong.starts_with('_');
    if (FrameObject* const frame = innermost_frame(traceback); hides && frame) {
        Owned const locals = locals_of(*frame);
        if (!locals) return {};
        Owned const self = self_of(locals);
        if (is_pending()) return {};
        if (self && self.get() == object) hides = false;
    }
    if (hides) hide_underscored(candidates);
    return nearest(candidates, wrong);
}

std::string suggest_import(Exception& exception, std::string_view wrong) {
    Value const import = builtin("__import__");
    Value const name = exception.fields[import_name];
    if (!import || !name) return {};
    Owned const module = call(import, {name});
    Names candidates;
    if (!module || !add_dir(candidates, module)) return {};
    if (!wrong.starts_with('_')) hide_underscored(candidates);
    return nearest(candidates, wrong);
}

std::string suggest_name(Value traceback, Str& wrong) {
    FrameObject* const frame = innermost_frame(traceback);
    if (!frame) return {};
    Names candidates;
    Owned const locals = locals_of(*frame);
    Owned const builtins = get_attribute(Value::of(frame), "f_builtins");
    if (!locals || !builtins || !add_strings(candidates, locals) ||
        !add_strings(candidates, Value::of(frame->globals)) || !add_strings(candidates, builtins))
        return {};
    Owned const self = self_of(locals);
    if (self) {
        auto found = find_attribute(self, &wrong);
        if (!found) return {};
        Owned const value = *found;
        if (value) return "self." + std::string(wrong.view());
    }
    if (is_pending()) return {};
    return nearest(candidates, wrong.view());
}

bool is_standard_module(Str& name) {
    Value const sys = context().modules ? get(*context().modules, intern("sys")) : empty;
    Dict* const dict = sys ? instance_dict(sys) : nullptr;
    Value const all = dict ? get(*dict, intern("stdlib_module_names")) : empty;
    return all && contains(all, Value::of(&name)).value_or(false);
}

}  // namespace

std::string suggestion_for(Value value, Value traceback) {
    Type& type = type_of(value);
    bool const is_import = type.derives_from(import_error_type), is_name = type.derives_from(name_error_type);
    bool const is_attribute = !is_import && !is_name && type.derives_from(attribute_error_type);
    if (!is_import && !is_name && !is_attribute) return {};
    auto& exception = value.as<Exception>();
    Owned const wrong = Owned::share(exception.fields[is_import ? +import_name_from
                                                      : is_name ? +name_name
                                                                : +attribute_name]);
    Str* const name = wrong ? as_str(wrong) : nullptr;
    if (!name) return {};
    std::string const found = is_import ? suggest_import(exception, name->view())
                              : is_name ? suggest_name(traceback, *name)
                                        : suggest_attribute(exception, traceback, name->view());
    clear_pending();
    std::string text = found.empty() ? "" : ". Did you mean: '" + found + "'?";
    if (is_name && is_standard_module(*name)) {
        text += text.empty() ? ". Did" : " Or did";
        text += " you forget to import '" + std::string(name->view()) + "'?";
    }
    clear_pending();
    return text;
}

}  // namespace gossamer
