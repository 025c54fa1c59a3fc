// Validates many PDFs in one virtual machine: paths come in one a line, one line of JSON goes out for each.
// The profile is read here, rule by rule, since veraPDF's own reader needs JAXB, which Java has not brought since version 11.

import java.io.*;
import java.util.*;
import java.util.stream.*;
import javax.xml.parsers.DocumentBuilderFactory;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.*;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.*;
import org.verapdf.pdfa.validation.profiles.*;
import org.w3c.dom.*;

class Validate {
    public static void main(String[] arguments) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        ValidationProfile profile = profile(arguments[0]);
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, "UTF-8");
        for (String path : new BufferedReader(new InputStreamReader(System.in, "UTF-8")).lines().toList()) {
            try (PDFAParser parser = Foundries.defaultInstance().createParser(new File(path), profile.getPDFAFlavour());
                 PDFAValidator validator = Foundries.defaultInstance().createValidator(profile, false)) {
                out.println(verdict(validator.validate(parser)));
            } catch (Exception unreadable) {
                out.println("{\"error\":" + quote(String.valueOf(unreadable.getMessage())) + "}");
            }
        }
    }

    static ValidationProfile profile(String name) throws Exception {
        InputStream file = Foundries.class.getResourceAsStream("/org/verapdf/pdfa/validation/" + name + ".xml");
        Element root = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file).getDocumentElement();
        Set<Rule> rules = all(root, "rule").map(Validate::rule).collect(Collectors.toSet());
        Set<Variable> variables = all(root, "variable").map(variable -> Profiles.variableFromValues(
            variable.getAttribute("name"), variable.getAttribute("object"),
            text(variable, "defaultValue"), text(variable, "value"))).collect(Collectors.toSet());
        ProfileDetails details = Profiles.profileDetailsFromValues(name, "", "", new Date(0));
        return Profiles.profileFromValues(PDFAFlavour.valueOf(root.getAttribute("flavour")), details, "", rules, variables);
    }

    static Rule rule(Element rule) {
        Element id = all(rule, "id").findFirst().orElseThrow();
        return Profiles.ruleFromValues(
            Profiles.ruleIdFromValues(PDFAFlavour.Specification.valueOf(id.getAttribute("specification")),
                id.getAttribute("clause"), Integer.parseInt(id.getAttribute("testNumber"))),
            rule.getAttribute("object"), rule.hasAttribute("deferred") ? Boolean.valueOf(rule.getAttribute("deferred")) : null,
            rule.getAttribute("tags"), text(rule, "description"), text(rule, "test"),
            Profiles.errorFromValues(text(rule, "message"), List.of()), List.of());
    }

    static Stream<Element> all(Element parent, String name) {
        NodeList found = parent.getElementsByTagName(name);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
    }

    static String text(Element parent, String name) {
        return all(parent, name).findFirst().orElseThrow().getTextContent();
    }

    static String verdict(ValidationResult result) {
        Map<RuleId, String> first = new HashMap<>();
        for (TestAssertion assertion : result.getTestAssertions())
            first.putIfAbsent(assertion.getRuleId(), assertion.getLocation().getContext());
        String failures = result.getFailedChecks().entrySet().stream().map(failed -> String.format(
            "{\"clause\":%s,\"test\":%d,\"count\":%d,\"rule\":%s,\"context\":%s}",
            quote(failed.getKey().getClause()), failed.getKey().getTestNumber(), failed.getValue(),
            quote(result.getValidationProfile().getRuleByRuleId(failed.getKey()).getDescription()),
            quote(first.get(failed.getKey())))).sorted().collect(Collectors.joining(",", "[", "]"));
        return String.format("{\"compliant\":%b,\"assertions\":%d,\"failures\":%s}",
            result.isCompliant(), result.getTotalAssertions(), failures);
    }

    static String quote(String text) {
        return text.chars().mapToObj(c -> c < ' ' || c == '"' || c == '\\' ? String.format("\\u%04x", c) : String.valueOf((char) c))
            .collect(Collectors.joining("", "\"", "\""));
    }
}
