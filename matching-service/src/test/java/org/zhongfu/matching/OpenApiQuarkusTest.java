// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.zhongfu.testkit.OpenApiTest;
import org.zhongfu.testkit.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class OpenApiQuarkusTest extends OpenApiTest {}
