// SPDX-License-Identifier: Apache-2.0
/** Consumers of needs, facts, visits and orders. */
@NullMarked
package org.zhongfu.matching.match.messaging;

import org.jspecify.annotations.NullMarked;
