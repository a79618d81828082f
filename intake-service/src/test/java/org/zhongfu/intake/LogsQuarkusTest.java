// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.Test;
import org.zhongfu.testkit.RestApi;

@QuarkusTest
@SuppressWarnings("deprecation") // The log manager offers no other way to the text as it is written.
class LogsQuarkusTest {

    @Test
    void noPersonalDataIsLoggedInSuccessOrFailure() {
        String number = IntakeApi.newIdNumber("19520307");
        Map<String, Object> person = IntakeApi.personBody(number);
        person.put("name", "热依汗·买买提");
        LogCollector collector = new LogCollector();
        Logger root = Logger.getLogger("");
        root.addHandler(collector);
        try {
            String id = RestApi.as(IntakeApi.OFFICER)
                    .body(person)
                    .post("/api/v1/persons")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
            RestApi.as(IntakeApi.OFFICER)
                    .body(person)
                    .post("/api/v1/persons")
                    .then()
                    .statusCode(409);
            person.put("point", "not a point");
            RestApi.as(IntakeApi.OFFICER)
                    .body(person)
                    .post("/api/v1/persons")
                    .then()
                    .statusCode(400);
            RestApi.as(IntakeApi.OFFICER)
                    .body(Map.of("purpose", "test", "fields", List.of("ID_NUMBER", "PHONE", "ADDRESS")))
                    .post("/api/v1/persons/{id}/disclosures-of-identity", id)
                    .then()
                    .statusCode(200);
            Logger.getLogger("org.zhongfu.intake").info("the collector collects");
        } finally {
            root.removeHandler(collector);
        }

        assertThat(collector.lines).anyMatch(line -> line.contains("the collector collects"));
        assertThat(collector.lines)
                .noneMatch(line -> line.contains(number)
                        || line.contains("热依汗")
                        || line.contains("18012341999")
                        || line.contains("延安北路"));
    }

    private static final class LogCollector extends Handler {

        private final List<String> lines = new CopyOnWriteArrayList<>();

        private LogCollector() {
            setLevel(Level.ALL);
        }

        @Override
        public void publish(LogRecord record) {
            lines.add(record instanceof ExtLogRecord extended ? extended.getFormattedMessage() : record.getMessage());
            for (Throwable t = record.getThrown(); t != null; t = t.getCause()) {
                lines.add(String.valueOf(t));
            }
        }

        @Override
        public void flush() {
            // Nothing is held back.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
