// SPDX-License-Identifier: Apache-2.0
/** Tests of the feature person. */
@NullMarked
package org.zhongfu.intake.person;

import org.jspecify.annotations.NullMarked;
