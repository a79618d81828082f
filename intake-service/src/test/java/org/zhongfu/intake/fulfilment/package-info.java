// SPDX-License-Identifier: Apache-2.0
/** Tests of what became of needs. */
@NullMarked
package org.zhongfu.intake.fulfilment;

import org.jspecify.annotations.NullMarked;
