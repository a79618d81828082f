// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.testkit;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/**
 * The committed API description is the one this build serves, complete and with examples; the gateway merges the committed
 * ones. A service extends this class with {@code @QuarkusTest}.
 */
public abstract class OpenApiTest {

    @Test
    void theCommittedDescriptionIsTheServedOne() throws IOException {
        ServedApi.read().requireCommitted();
    }

    @Test
    void theDescriptionIsComplete() {
        ServedApi.read().requireComplete();
    }

    @Test
    void everyOperationHasExamples() {
        ServedApi.read().requireExamples();
    }
}
