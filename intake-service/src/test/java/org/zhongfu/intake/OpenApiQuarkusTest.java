// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.zhongfu.testkit.PostgresResource;
import org.zhongfu.testkit.ServedApi;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class OpenApiQuarkusTest {

    @Test
    void theCommittedDescriptionIsTheOneServed() throws IOException {
        ServedApi.read().mustBeCommitted();
    }

    @Test
    void everyOperationSaysWhatItDoesAndWhatComesBack() throws IOException {
        ServedApi.read().mustDescribeEveryOperation();
    }
}
