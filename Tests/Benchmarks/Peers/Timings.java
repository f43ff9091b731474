import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.fhirpath.IFhirPathEvaluationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.hl7.fhir.instance.model.api.IBase;
import org.hl7.fhir.instance.model.api.IIdType;

/**
 * Measures HAPI's FHIRPath engine in one virtual machine: reads lines {"file", "expr"}, and prints {"ns_per_eval"}, or
 * {"error"}, for each: the CPU time of the thread that evaluates, when the expression is parsed and it is warm.
 */
class Timings {
    static final long WARM_UP = 150_000_000, MEASURED = 150_000_000; // ns
    static final ObjectMapper JSON = new ObjectMapper();

    public static void main(String[] words) throws Exception {
        var context = FhirContext.forR4();
        var engine = context.newFhirPath();
        engine.setEvaluationContext(new IFhirPathEvaluationContext() {
            @Override
            public IBase resolveReference(IIdType reference, IBase from) {
                return null; // as ours: nothing is fetched
            }
        });
        var lines = new BufferedReader(new InputStreamReader(System.in));
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            var request = JSON.readTree(line);
            var resource = context.newJsonParser().parseResource(Files.readString(Path.of(request.get("file").asText())));
            try {
                var expression = engine.parse(request.get("expr").asText());
                Runnable once = () -> engine.evaluate(resource, expression, IBase.class);
                time(once, WARM_UP);
                tell(Map.of("ns_per_eval", time(once, MEASURED)));
            } catch (Exception error) { // whatever it is, there is no answer
                tell(Map.of("error", String.valueOf(error.getMessage())));
            }
        }
    }

    /** The mean of evaluations for so long. */
    static double time(Runnable once, long atLeast) {
        var thread = ManagementFactory.getThreadMXBean();
        long began = thread.getCurrentThreadCpuTime(), spent = 0, count = 0;
        while (spent < atLeast) {
            for (int turn = 0; turn < 10; turn++) once.run();
            count += 10;
            spent = thread.getCurrentThreadCpuTime() - began;
        }
        return (double) spent / count;
    }

    static void tell(Object answer) throws Exception {
        System.out.println(JSON.writeValueAsString(answer));
    }
}
