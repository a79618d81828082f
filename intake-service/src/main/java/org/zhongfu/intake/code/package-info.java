// SPDX-License-Identifier: Apache-2.0
/** Views of the code lists. */
@NullMarked
package org.zhongfu.intake.code;

import org.jspecify.annotations.NullMarked;
