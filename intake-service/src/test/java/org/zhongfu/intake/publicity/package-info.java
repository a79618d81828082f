// SPDX-License-Identifier: Apache-2.0
/** Tests of policy publicity. */
@NullMarked
package org.zhongfu.intake.publicity;

import org.jspecify.annotations.NullMarked;
