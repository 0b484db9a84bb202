// Splits nothing, fetches at once, speaks at each key and takes what is typed for HTML.
var wordsOf = (text) => [[text]];
fetch('nothing.json');
document.getElementById('search_words').addEventListener('input', (event) => {
  document.getElementById('search_status').innerHTML = event.target.value;
  document.getElementById('search_results').innerHTML = '<li><a href="nowhere/">' + event.target.value + '</a></li>';
});
