// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.testkit.misuse;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.zhongfu.testkit.api.ApiOperation;

/**
 * Every operation that takes a key was carried out once for four equal requests at the same moment, and every creation was sent again under
 * its reference with the same and with other content ({@link RepeatedExchanges}), or the file of the service names the reason why not.
 * A service extends this class without {@code @QuarkusTest}: such classes run after those with it. Only a run of all tests of the
 * service can tell what was tried.
 */
public abstract class RepeatedAtOnceTest {

    private static final String REASONS = "openapi/not-repeated-at-once.json";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Set by {@code -Dtest}, which chooses tests. */
    private static final String CHOSEN = "test";

    private static final String OTHERS = "^(?!.*RepeatedAtOnceTest).+";

    @Test
    @DisabledIfSystemProperty(named = CHOSEN, matches = OTHERS, disabledReason = "not all tests of the service run")
    void everyOperationIsRepeatedAtTheSameMoment() {
        Set<String> untried = ids(RepeatedAtOnceTest::takesKey, Tried.AT_ONCE);

        assertThat(untried)
                .as(
                        "operations of which no test sends a request with a token, and without a key, that is"
                                + " accepted; add one, or the reason why there is none to %s. A reason for an operation"
                                + " that is tried is to be removed",
                        REASONS)
                .isEqualTo(reasons().keySet());
    }

    @Test
    @DisabledIfSystemProperty(named = CHOSEN, matches = OTHERS, disabledReason = "not all tests of the service run")
    void everyCreationIsRepeatedWithOtherContent() {
        assertThat(ids(RepeatedCreations::isCreation, Tried.OTHER_CONTENT))
                .as("creations of which no test sends a request with a token that creates a record")
                .isEmpty();
    }

    @Test
    void eachReasonIsForAnOperationWithAKey() {
        assertThat(operations().filter(RepeatedAtOnceTest::takesKey).map(ApiOperation::id))
                .as("operations that may have a reason in %s", REASONS)
                .containsAll(reasons().keySet());
    }

    private static boolean takesKey(ApiOperation operation) {
        return operation.takesHeader("Idempotency-Key") && operation.needsToken();
    }

    private static Set<String> ids(Predicate<ApiOperation> kind, Tried tried) {
        return operations()
                .filter(kind)
                .map(ApiOperation::id)
                .filter(id -> !tried.contains(id))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> reasons() {
        try {
            return JSON.readValue(Files.readString(Path.of(REASONS)), new TypeReference<>() {});
        } catch (IOException e) {
            throw new AssertionError(REASONS + " cannot be read; a service without exceptions keeps {}", e);
        }
    }

    private static Stream<ApiOperation> operations() {
        return CommittedDescription.operations().stream();
    }
}
