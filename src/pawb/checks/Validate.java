// Validates many PDFs in one virtual machine: a profile, a tab and the URI of a file come in on each line, and one line of
// JSON goes out for each.
// The profile is read here, rule by rule, since veraPDF's own reader needs JAXB, which Java has not brought since version 11.

import java.io.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.stream.*;
import javax.xml.parsers.DocumentBuilderFactory;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.*;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.*;
import org.verapdf.pdfa.validation.profiles.*;
import org.w3c.dom.*;

class Validate {
    static final int PLACES = 100;
    static final int SECONDS = 300;  // for one file: one whose forms hold each other ten times over has no end
    static final int STACK = 64 << 20;  // for tags within tags

    public static void main(String[] arguments) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        Map<String, ValidationProfile> profiles = new HashMap<>();
        ExecutorService worker = worker();
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, "UTF-8");
        for (String line : new BufferedReader(new InputStreamReader(System.in, "UTF-8")).lines().toList()) {
            String[] asked = line.split("\t", 2);
            try {
                if (!profiles.containsKey(asked[0])) profiles.put(asked[0], profile(asked[0]));
                ValidationProfile profile = profiles.get(asked[0]);
                File file = new File(java.net.URI.create(asked[1]));
                out.println(worker.submit(() -> verdict(profile, file)).get(SECONDS, TimeUnit.SECONDS));
            } catch (TimeoutException slow) {
                worker = worker();
                out.println("{\"error\":\"too slow\"}");
            } catch (Exception unreadable) {
                out.println("{\"error\":" + quote(String.valueOf(unreadable.getMessage())) + "}");
            }
        }
    }

    static ExecutorService worker() {
        return Executors.newSingleThreadExecutor(work -> {
            Thread thread = new Thread(null, work, "worker", STACK);
            thread.setDaemon(true);
            return thread;
        });
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

    static String verdict(ValidationProfile profile, File file) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(file, profile.getPDFAFlavour());
             PDFAValidator validator = Foundries.defaultInstance().createValidator(profile, false)) {
            return verdict(validator.validate(parser));
        }
    }

    static String verdict(ValidationResult result) {
        Map<RuleId, List<String>> places = new HashMap<>();
        for (TestAssertion assertion : result.getTestAssertions())
            places.computeIfAbsent(assertion.getRuleId(), rule -> new ArrayList<>()).add(quote(assertion.getLocation().getContext()));
        String failures = result.getFailedChecks().entrySet().stream().map(failed -> String.format(
            "{\"clause\":%s,\"test\":%d,\"count\":%d,\"rule\":%s,\"contexts\":%s}",
            quote(failed.getKey().getClause()), failed.getKey().getTestNumber(), failed.getValue(),
            quote(result.getValidationProfile().getRuleByRuleId(failed.getKey()).getDescription()),
            places.get(failed.getKey()).stream().limit(PLACES).toList())).sorted().collect(Collectors.joining(",", "[", "]"));
        return String.format("{\"compliant\":%b,\"assertions\":%d,\"failures\":%s}",
            result.isCompliant(), result.getTotalAssertions(), failures);
    }

    static String quote(String text) {
        return text.chars().mapToObj(c -> c < ' ' || c == '"' || c == '\\' ? String.format("\\u%04x", c) : String.valueOf((char) c))
            .collect(Collectors.joining("", "\"", "\""));
    }
}
