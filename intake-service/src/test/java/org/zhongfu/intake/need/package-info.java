// SPDX-License-Identifier: Apache-2.0
/** Tests of the feature need. */
@NullMarked
package org.zhongfu.intake.need;

import org.jspecify.annotations.NullMarked;
