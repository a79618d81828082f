// SPDX-License-Identifier: Apache-2.0
/** Real PostgreSQL and Kafka, signed tokens, looks past the service and architecture rules for the tests of every module. */
@NullMarked
package org.zhongfu.testkit;

import org.jspecify.annotations.NullMarked;
