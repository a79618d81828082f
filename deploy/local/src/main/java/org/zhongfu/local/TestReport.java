// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.local;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Sums the reports of all test runs below a folder. It needs nothing but the JDK, so that it can be run from its source
 * when a build has failed.
 *
 * @param passed test cases that passed
 * @param failed test cases that failed or could not be run
 * @param skipped test cases that were skipped
 */
public record TestReport(int passed, int failed, int skipped) {

    private static final int LEVELS = 6;

    /**
     * Prints the sum as one line; ends with 1 when a case failed or there was none.
     *
     * @param args the folder
     */
    public static void main(String[] args) throws IOException {
        var report = below(Path.of(args[0]));
        System.out.println(report.line());
        if (report.failed > 0 || report.passed == 0) {
            System.exit(1);
        }
    }

    /** The sum of all reports of Surefire and Failsafe below the folder. */
    public static TestReport below(Path folder) throws IOException {
        var sum = new TestReport(0, 0, 0);
        for (var file : reports(folder)) {
            sum = sum.plus(read(file));
        }
        return sum;
    }

    private static List<Path> reports(Path folder) throws IOException {
        var found = new ArrayList<Path>();
        try (var files = Files.find(folder, LEVELS, (path, attributes) -> attributes.isRegularFile())) {
            files.filter(TestReport::isReport).forEach(found::add);
        }
        return found;
    }

    private static boolean isReport(Path file) {
        var parent = file.getParent();
        var name = file.getFileName().toString();
        return parent != null
                && (parent.endsWith("target/surefire-reports") || parent.endsWith("target/failsafe-reports"))
                && name.startsWith("TEST-")
                && name.endsWith(".xml");
    }

    private static TestReport read(Path file) throws IOException {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try (InputStream in = Files.newInputStream(file)) {
            var reader = factory.createXMLStreamReader(in);
            reader.nextTag();
            int tests = number(reader, "tests");
            int failed = number(reader, "failures") + number(reader, "errors");
            int skipped = number(reader, "skipped");
            return new TestReport(tests - failed - skipped, failed, skipped);
        } catch (XMLStreamException e) {
            // An incomplete report was written by a run that was cut off.
            return new TestReport(0, 1, 0);
        }
    }

    private static int number(XMLStreamReader reader, String attribute) {
        var value = reader.getAttributeValue(null, attribute);
        return value == null ? 0 : Integer.parseInt(value);
    }

    private TestReport plus(TestReport other) {
        return new TestReport(passed + other.passed, failed + other.failed, skipped + other.skipped);
    }

    /** The last line of a test run. */
    public String line() {
        return passed + " passed, " + failed + " failed, " + skipped + " skipped";
    }
}
