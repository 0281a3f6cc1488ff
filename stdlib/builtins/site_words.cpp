// help, copyright, credits and license: what a person types to learn more.
#include "runtime/binding/native.hpp"
#include "runtime/heap/heap.hpp"
#include "runtime/protocol/hooks.hpp"
#include "runtime/runtime.hpp"
#include "stdlib/builtins/leaving.hpp"

namespace gossamer {

namespace {

struct SiteWord : Object {
    char const* text;
};
Type helper_type, printer_type;
Layout const layout = {
    .name = "SiteWord", .visit = nullptr, .destroy = nullptr, .size = [](Object const&) { return sizeof(SiteWord); }};

char const* const copyright_text =
    "Gossamer runs programs in the language Python, which is the Python Software Foundation's.\n"
    "Copyright (c) the authors of Gossamer.";
char const* const credits_text =
    "    Thanks to the people who made Python and CPython, whose behaviour is the specification of this interpreter.";
char const* const license_text = "Gossamer is free software under the MIT license; the file LICENSE has its text.";

Value helper_repr(Value) {
    return make_ascii("Type help() for interactive help, or help(object) for help about object.").release_value();
}
// Everything else that help() does is written in Python.
Value call_helper(Value, Arguments const& arguments) {
    Owned const module = TRY(Owned(context().hooks->import(intern("pydoc"), empty, none, 0)));
    Owned const help = TRY(Owned(get_attribute(module.get(), intern("help"))));
    return call(help.get(), arguments);
}
Value printer_repr(Value self) {
    SiteWord const& word = self.as<SiteWord>();
    return make_ascii(word.text == license_text ? "Type license() to see the full license text" : word.text)
        .release_value();
}
bool print_word(Value self) {
    Value const sys = get(*context().modules, intern("sys"));
    Owned const out = TRY(Owned(sys ? get_attribute(sys, intern("stdout")) : raise(runtime_error_type, "lost sys")));
    std::string const text = std::string(self.as<SiteWord>().text) + "\n";
    return bool(Owned(call_method(out.get(), names::write, {make_str(text).value()})));
}

constexpr Native helper_methods[] = {method<&call_helper, "__call__(*args, **kwds)">()};
constexpr Native printer_methods[] = {method<&print_word, "__call__()">()};
Value call_printer(Value self, Arguments const& arguments) {
    return printer_methods[0].invoke(printer_methods[0], self, arguments);
}

void define_words() {
    TypeDefinition word;
    word.name = "_Helper";
    word.module = "_sitebuiltins";
    word.doc = "Define the builtin 'help'.";
    word.layout = &layout;
    word.size = sizeof(SiteWord);
    word.slots.repr = &helper_repr;
    word.slots.call = &call_helper;
    word.methods = helper_methods;
    define_type(helper_type, word);
    word.name = "_Printer";
    word.doc = "Shows a text when called or printed.";
    word.slots.repr = &printer_repr;
    word.slots.call = &call_printer;
    word.methods = printer_methods;
    define_type(printer_type, word);
}
FurtherTypes const types{define_words};

void add_word(Dict& builtins, Type& type, char const* name, char const* text) {
    auto* const word = static_cast<SiteWord*>(heap().allocate(sizeof(SiteWord), &type.root, Contents::leaf));
    word->text = text;
    Owned const owned(Value::of(word));
    put(builtins, intern(name), owned.get());
}

}  // namespace

void add_site_words(Dict& builtins) {
    add_word(builtins, helper_type, "help", "");
    add_word(builtins, printer_type, "copyright", copyright_text);
    add_word(builtins, printer_type, "credits", credits_text);
    add_word(builtins, printer_type, "license", license_text);
}

}  // namespace gossamer
