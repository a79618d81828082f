// SPDX-License-Identifier: Apache-2.0
/** Consumes the events of the other services into facts. */
@NullMarked
package org.zhongfu.evaluation.fact.messaging;

import org.jspecify.annotations.NullMarked;
