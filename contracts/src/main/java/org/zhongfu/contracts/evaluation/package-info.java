// SPDX-License-Identifier: Apache-2.0
/** Events published by the evaluation service: answers about satisfaction. */
@NullMarked
package org.zhongfu.contracts.evaluation;

import org.jspecify.annotations.NullMarked;
