// SPDX-License-Identifier: Apache-2.0
/** Tests of the feature application. */
@NullMarked
package org.zhongfu.intake.application;

import org.jspecify.annotations.NullMarked;
