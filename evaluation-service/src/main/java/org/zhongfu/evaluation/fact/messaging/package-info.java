// SPDX-License-Identifier: Apache-2.0
/** Listens to the other services and notes what they tell. */
@NullMarked
package org.zhongfu.evaluation.fact.messaging;

import org.jspecify.annotations.NullMarked;
