
(function () {
  var form = document.querySelector('form.filters');
  if (form === null) { return; }
  var cards = Array.prototype.slice.call(document.querySelectorAll('[data-kind]'));
  var boxes = Array.prototype.slice.call(form.querySelectorAll('input[type=checkbox]'));
  var word = form.querySelector('input[type=search]');
  var told = form.querySelector('output');
  function apply() {
    var kinds = {};
    boxes.forEach(function (box) { kinds[box.value] = box.checked; });
    var asked = word.value.trim().toLowerCase();
    var shown = 0;
    cards.forEach(function (card) {
      var kind = kinds[card.getAttribute('data-kind')] !== false;
      var found = asked === '' ? true : card.textContent.toLowerCase().indexOf(asked) !== -1;
      card.hidden = kind ? !found : true;
      shown += card.hidden ? 0 : 1;
    });
    told.textContent = shown + ' of ' + cards.length + ' shown';
  }
  form.hidden = false;
  form.addEventListener('input', apply);
  form.addEventListener('submit', function (event) { event.preventDefault(); });
  window.addEventListener('hashchange', function () {
    var target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target === null) { return; }
    var card = target.closest('[data-kind]');
    if (card !== null) { if (card.hidden) { card.hidden = false; target.scrollIntoView(); } }
  });
  apply();
})();
