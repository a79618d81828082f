// SPDX-License-Identifier: Apache-2.0
/** Smart assessment (智能评估): rules suggest needs with reasons, officers decide about each. */
@NullMarked
package org.zhongfu.intake.smart;

import org.jspecify.annotations.NullMarked;
