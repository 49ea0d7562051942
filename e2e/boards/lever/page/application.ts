import $ from 'jquery';

/** The form's own behaviour: sending, file names, groups of boxes, sections that appear. */
export function application(): void {
  $('#applicant-timezone').val(Intl.DateTimeFormat().resolvedOptions().timeZone);
  $('#btn-submit').on('click', send);
  $('.application-file-input').on('change', showFileName);
  $('ul[data-qa=checkboxes] input').on('change', relaxGroup);
  $('.eeo-more-info-button').on('click', toggleDescription);
  disabilitySignature();
  pronouns();
}

/** Native validation first, then the captcha, then the hidden submit button. */
function send(): void {
  const form = $<HTMLFormElement>('#application-form').get(0);
  if (!form?.checkValidity()) {
    $('#hcaptchaSubmitBtn').trigger('click');
    return;
  }
  // The button stays alive meanwhile: who presses twice sends twice.
  $.getJSON('/hcaptcha/execute', { sitekey: $('#h-captcha').data('sitekey') }).done(({ token }) => {
    $('#hcaptchaResponseInput').val(token);
    $('#hcaptchaSubmitBtn').trigger('click');
  });
}

function showFileName(this: HTMLElement): void {
  const name = this instanceof HTMLInputElement ? (this.files?.[0]?.name ?? '') : '';
  const button = $(this).parent();
  button.find('.filename').text(name);
  button.find('.default-label').toggle(name === '');
}

/** Every box of a required group is `required`, which natively asks for all of them, until one is ticked. */
function relaxGroup(this: HTMLElement): void {
  const list = $(this).closest('ul');
  if (list.closest('.required-field').length === 0) return;
  const group = list.find('input');
  group.prop('required', group.filter(':checked').length === 0);
}

function toggleDescription(this: HTMLElement): void {
  const section = $(String($(this).data('expand-selector')));
  section.toggle();
  $(this).attr('aria-expanded', String(section.is(':visible')));
}

/** Who answers about a disability has to sign. */
function disabilitySignature(): void {
  $('[name="eeo[disability]"]').on('change', function () {
    const answered = $(this).val() !== '';
    const section = $('#disabilitySignatureSection').toggleClass('hidden', !answered);
    section.find('input').prop('required', answered);
  });
}

function pronouns(): void {
  const nameOnly = $('#useNameOnlyPronounsOption');
  const custom = $('#customPronounsOption');
  const text = $('#customPronounsTextField');
  const all = $('.standardPronounsOption').add(custom);
  const showText = () => {
    const wanted = custom.is(':checked');
    text.toggle(wanted);
    if (!wanted) text.val('');
  };
  nameOnly.on('change', () => {
    if (nameOnly.is(':checked')) all.prop('checked', false);
    showText();
  });
  all.on('change', () => {
    nameOnly.prop('checked', false);
    showText();
  });
}
