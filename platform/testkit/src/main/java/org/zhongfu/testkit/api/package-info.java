// SPDX-License-Identifier: Apache-2.0
/** Holds a service to its API description: every answer of the tests, every text, every example. */
@NullMarked
package org.zhongfu.testkit.api;

import org.jspecify.annotations.NullMarked;
